import { useState } from 'react';
import type { Station } from '../stations/station';
import { type Filters, matches } from './filters';
import type { Frame, RequestForm } from './requestForm';
import { type Known, MOST_STATIONS } from './slotOption';
import { ordered, useFixedOrder } from './stationOrder';
import { useSlotOptions } from './useSlotOptions';

/** The stations to choose from for the form as it stands, in an order that holds still, with what each could give. */
export function useStationSelection(form: RequestForm, frame: Frame, stations: readonly Station[], filters: Filters) {
  const [chosenAtFirst] = useState(form.stationIds);
  const shown = stations.filter((station) => form.stationIds.includes(station.id) || matches(station, filters, frame.vehicle));
  const asked = [...shown]
    .sort((a, b) => Number(form.stationIds.includes(b.id)) - Number(form.stationIds.includes(a.id)))
    .slice(0, MOST_STATIONS);
  const ids = stations.filter((station) => asked.includes(station)).map(({ id }) => id);
  const { options, answersForm, awaited, problem, readAt, refetch } = useSlotOptions(form, frame, ids);

  const order = filters.order ?? 'near';
  const wanted = ordered(shown, order, options).sort((a, b) => Number(chosenAtFirst.includes(b)) - Number(chosenAtFirst.includes(a)));
  const known = ids.every((id) => options.has(id));
  const { view: _, ...narrowing } = filters;
  const fixed = useFixedOrder(wanted, JSON.stringify([narrowing, form.vehicleId, known]));
  const byId = new Map(shown.map((station) => [station.id, station]));
  const list = fixed.ids.map((id) => byId.get(id)).filter((station) => station !== undefined);
  const knownOf = (id: string): Known =>
    (answersForm ? options.get(id) : undefined) ?? (awaited && ids.includes(id) ? 'asked' : undefined);
  return { list, knownOf, readAt, problem, refetch, outdated: fixed.outdated, renew: fixed.renew };
}
