import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aStation, anOption } from '../../../../tests/builders';
import { ordered, useFixedOrder } from './stationOrder';

const stations = ['near', 'middle', 'far'].map((id) => aStation({ id }));
const options = new Map(
  [
    anOption('near', { startsAt: '2026-11-23T14:00:00Z', price: { currency: 'USD', expected: '1.00', pricePerKwh: '0.30' } }),
    anOption('middle', { possible: false, startsAt: null, endsAt: null, price: null }),
    anOption('far', { startsAt: '2026-11-23T13:00:00Z', price: { currency: 'USD', expected: '3.00', pricePerKwh: '0.30' } }),
  ].map((option) => [option.stationId, option]),
);

describe('the order of the stations', () => {
  it('is by distance, by the soonest start, or by price; what can’t be had comes last', () => {
    expect(ordered(stations, 'near', options)).toEqual(['near', 'middle', 'far']);
    expect(ordered(stations, 'soon', options)).toEqual(['far', 'near', 'middle']);
    expect(ordered(stations, 'cheap', options)).toEqual(['near', 'far', 'middle']);
  });

  it('stays by distance where nothing is known yet', () => {
    expect(ordered(stations, 'soon', new Map())).toEqual(['near', 'middle', 'far']);
  });

  it('does not change by itself, says that it would, and changes on demand', () => {
    const { result, rerender } = renderHook(({ wanted, question }) => useFixedOrder(wanted, question), {
      initialProps: { wanted: ['a', 'b', 'c'], question: 'soon' },
    });
    rerender({ wanted: ['c', 'b', 'd', 'a'], question: 'soon' });
    expect(result.current).toMatchObject({ ids: ['a', 'b', 'c', 'd'], outdated: true });
    act(() => result.current.renew());
    expect(result.current).toMatchObject({ ids: ['c', 'b', 'd', 'a'], outdated: false });
  });

  it('is another one at once when something else is asked for', () => {
    const { result, rerender } = renderHook(({ wanted, question }) => useFixedOrder(wanted, question), {
      initialProps: { wanted: ['a', 'b'], question: 'soon' },
    });
    rerender({ wanted: ['b', 'a'], question: 'cheap' });
    expect(result.current).toMatchObject({ ids: ['b', 'a'], outdated: false });
  });
});
