import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aStation } from '../../../../tests/builders';
import { show } from '../../../../tests/stage';
import type { Station } from './station';
import { StationBrowser } from './StationBrowser';

function open(traits: Partial<Station> = {}) {
  const items = [aStation(traits), aStation({ id: 'market', name: 'Market', availability: { stationId: 'market', total: 2, free: 0, asOf: '2026-11-23T12:00:00Z' } })];
  const answers: Record<string, object> = {
    Stations: { stations: { items, endCursor: null, hasMore: false } },
    Vehicles: { vehicles: [] },
    StationWatches: { stationWatches: [] },
  };
  return show(() => <StationBrowser />, '/', (name) => ({ data: answers[name] }));
}

describe('the stations around', () => {
  it('are a list that says so where the device can’t draw a map', async () => {
    open();

    expect(await screen.findByText(/can’t draw the map/)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('say by word what is free and what is taken', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'List' }));

    const [library, market] = await screen.findAllByRole('listitem');
    expect(library?.textContent).toContain('1 of 1 free');
    expect(market?.textContent).toContain('All taken');
  });

  it('say what a kWh costs now and later, and what comes on top', async () => {
    const tariff = {
      currency: 'USD',
      now: { until: '2030-01-01T21:00:00Z', pricePerKwh: '0.42' },
      next: { pricePerKwh: '0.56' },
      sessionFee: '0.50',
      idleFee: { perHour: '6.00', graceMinutes: 0 },
    };
    open({ tariff });
    await userEvent.click(await screen.findByRole('button', { name: 'List' }));

    const [library] = await screen.findAllByRole('listitem');
    expect(library?.textContent?.replaceAll(/\s/g, ' ')).toContain(
      '$0.42/kWh · $0.56 from 4:00 PM · + $0.50 per session · staying plugged in: $6.00/h after the charge',
    );
  });

  it('stay a list when that was chosen', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'List' }));
    expect(localStorage.getItem('fairwatt.stations-as')).toBe('list');
  });

  it('farther away that do not come say so', async () => {
    const near = { stations: { items: [aStation()], endCursor: 'c', hasMore: true } };
    show(() => <StationBrowser />, '/', (name, { after }) =>
      name === 'Stations' && after
        ? { errors: [{ message: 'Down.', extensions: { code: 'UNAVAILABLE' } }] }
        : { data: name === 'Stations' ? near : { vehicles: [], stationWatches: [] } },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Show more stations' }));

    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
    expect(screen.getByText('Library')).toBeTruthy();
  });
});
