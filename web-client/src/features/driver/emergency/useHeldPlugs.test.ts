import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aStation } from '../../../../tests/builders';
import type { PlugPlace } from './plugs';
import { useHeldPlugs } from './useHeldPlugs';

const place = (id: string, free: number): PlugPlace => ({
  station: aStation({ id }),
  free,
  distanceM: 100,
  powerW: undefined,
  connectors: [],
  tooFar: undefined,
});

function open(places: PlugPlace[] | undefined) {
  const hook = renderHook(({ known, question }) => useHeldPlugs(known, question), {
    initialProps: { known: places, question: 'from home' },
  });
  const shown = () => hook.result.current.plugs.map(({ station, free }) => [station.id, free]);
  return { ...hook, shown };
}

describe('the places with free plugs', () => {
  it('are those of the first answer', () => {
    const { shown, rerender } = open(undefined);
    expect(shown()).toEqual([]);

    rerender({ known: [place('near', 1), place('taken', 0), place('far', 2)], question: 'from home' });
    expect(shown()).toEqual([['near', 1], ['far', 2]]);
  });

  it('stay where they are under the finger, until the person asks for the new ones', () => {
    const { shown, rerender, result } = open([place('near', 1), place('mid', 0), place('far', 2)]);

    rerender({ known: [place('near', 0), place('mid', 1), place('far', 2)], question: 'from home' });
    expect(shown()).toEqual([['near', 0], ['far', 2]]);
    expect(result.current.outdated).toBe(true);

    act(() => result.current.renew());
    expect(shown()).toEqual([['mid', 1], ['far', 2]]);
    expect(result.current.outdated).toBe(false);
  });

  it('are others from elsewhere', () => {
    const { shown, rerender } = open([place('near', 1), place('far', 2)]);

    rerender({ known: [place('far', 2), place('near', 1)], question: 'from the station' });
    expect(shown()).toEqual([['far', 2], ['near', 1]]);
  });
});
