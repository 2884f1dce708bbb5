import { useState } from 'react';
import { fits, type Station } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import type { Order } from './filters';
import { isPossible, type SlotOption } from './slotOption';

/** The ids by what is asked for; what can't be had comes last, and the nearer first where all else is the same. */
export function ordered(stations: readonly Station[], order: Order, options: ReadonlyMap<string, SlotOption>): string[] {
  const cost = ({ id }: Station): number => {
    const option = options.get(id);
    if (order === 'near') {
      return 0;
    }
    if (!isPossible(option)) {
      return Infinity;
    }
    return order === 'soon' ? Date.parse(option.startsAt) : Number(option.price.expected);
  };
  const costs = new Map(stations.map((station) => [station.id, cost(station)]));
  const costOf = (id: string) => costs.get(id) ?? Infinity;
  return stations
    .map(({ id }) => id)
    .sort((a, b) => (costOf(a) === costOf(b) ? 0 : costOf(a) - costOf(b)));
}

/** Those that were chosen, then those that fit the vehicle, then the others; each part as it was. */
export function likelyFirst(stations: readonly Station[], chosen: readonly string[], vehicle: Vehicle | undefined): Station[] {
  const rank = (station: Station) => (chosen.includes(station.id) ? 0 : vehicle === undefined || fits(station, vehicle) ? 1 : 2);
  return [...stations].sort((a, b) => rank(a) - rank(b));
}

/**
 * Nothing moves under the finger: the order stays as it was shown until the person asks for it anew or changes what is
 * asked (`question`). What is new stands at the end.
 */
export function useFixedOrder(wanted: readonly string[], question: string) {
  const [kept, setKept] = useState({ question, ids: wanted });
  const ids = kept.question === question ? stillThere(kept.ids, wanted) : wanted;
  if (kept.question !== question) {
    setKept({ question, ids: wanted });
  }
  return {
    ids,
    /** The order shown is no longer the one asked for. */
    outdated: ids.join(' ') !== wanted.join(' '),
    renew: () => setKept({ question, ids: wanted }),
  };
}

function stillThere(shown: readonly string[], wanted: readonly string[]): string[] {
  return [...shown.filter((id) => wanted.includes(id)), ...wanted.filter((id) => !shown.includes(id))];
}
