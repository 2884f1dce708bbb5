import type { Station } from '../stations/station';
import { plugFits } from '../stations/station';
import { CONNECTORS, type ConnectorType } from '../vehicles/connector';
import type { Vehicle } from '../vehicles/vehicle';

export type Order = 'near' | 'soon' | 'cheap';

/** Which stations are shown, and how. It stands in the address: it can be sent, kept, and gone back to. */
export interface Filters {
  /** Those too that have no plug for the car. */
  readonly all?: true | undefined;
  /** At least this much, in kW. */
  readonly power?: number | undefined;
  readonly plug?: ConnectorType | undefined;
  readonly accessible?: true | undefined;
  /** With a plug that is free now. */
  readonly free?: true | undefined;
  readonly order?: Exclude<Order, 'near'> | undefined;
  readonly view?: 'map' | undefined;
}

export const POWERS_KW = [11, 22, 50, 150];

/** What an address says; what makes no sense there is left out. */
export function filtersIn(search: Record<string, unknown>): Filters {
  const flag = (name: string) => (search[name] === true || search[name] === 'true' ? true : undefined);
  const among = <Value extends string>(name: string, values: readonly string[]) =>
    values.includes(String(search[name])) ? (search[name] as Value) : undefined;
  return {
    all: flag('all'),
    power: POWERS_KW.find((power) => power === Number(search['power'])),
    plug: among<ConnectorType>('plug', CONNECTORS),
    accessible: flag('accessible'),
    free: flag('free'),
    order: among<Exclude<Order, 'near'>>('order', ['soon', 'cheap']),
    view: among<'map'>('view', ['map']),
  };
}

/** How many of the filters leave something out that is shown without them. */
export function narrowedBy({ power, plug, accessible, free }: Filters): number {
  return [power, plug, accessible, free].filter(Boolean).length;
}

/** True when one EVSE of the station is all of what is looked for. */
export function matches(station: Station, filters: Filters, vehicle: Vehicle | undefined): boolean {
  const { all, power = 0, plug, accessible, free } = filters;
  return (
    (!free || station.availability.free > 0) &&
    station.evses.some(
      (evse) =>
        (all || vehicle === undefined || plugFits(evse, vehicle)) &&
        evse.maxPowerW >= power * 1000 &&
        (plug === undefined || evse.connectors.includes(plug)) &&
        (!accessible || evse.accessible),
    )
  );
}
