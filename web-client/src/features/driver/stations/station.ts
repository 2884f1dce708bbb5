import { graphql } from '@/lib/api/generated';
import type { ConnectorType, StationInReachFragment, VehicleFragment } from '@/lib/api/generated/graphql';

export const StationFragmentDocument = graphql(`
  fragment StationInReach on Station {
    id
    name
    siteName
    address
    timeZone
    distanceM
    congestion
    availability {
      stationId
      total
      free
      asOf
    }
    evses {
      id
      current
      maxPowerW
      connectors
      accessible
    }
    tariff {
      currency
      pricePerKwh
      sessionFee
    }
  }
`);

export const StationsDocument = graphql(`
  query Stations($near: PositionInput!, $radiusM: Int!, $first: Int!) {
    stations(near: $near, radiusM: $radiusM, first: $first) {
      items {
        ...StationInReach
      }
      hasMore
    }
  }
`);

export const StationDocument = graphql(`
  query Station($id: ID!) {
    station(id: $id) {
      ...StationInReach
    }
  }
`);

export const AvailabilityChangedDocument = graphql(`
  subscription AvailabilityChanged($stationIds: [ID!]!) {
    stationAvailabilityChanged(stationIds: $stationIds) {
      stationId
      total
      free
      asOf
    }
  }
`);

export type Station = StationInReachFragment;
type Evse = Station['evses'][number];

export function connectorsOf(station: Station): ConnectorType[] {
  return [...new Set(station.evses.flatMap((evse) => evse.connectors))];
}

export function mostPowerOf(station: Station): number {
  return Math.max(0, ...station.evses.map((evse) => evse.maxPowerW));
}

export function isAccessible(station: Station): boolean {
  return station.evses.some((evse) => evse.accessible);
}

/** True when a plug of the station fits the vehicle and the vehicle takes that current. */
export function fits(station: Station, vehicle: VehicleFragment): boolean {
  return station.evses.some((evse) => plugFits(evse, vehicle));
}

function plugFits(evse: Evse, vehicle: VehicleFragment): boolean {
  const power = evse.current === 'AC' ? vehicle.maxAcPowerW : vehicle.maxDcPowerW;
  return power > 0 && evse.connectors.some((connector) => vehicle.connectors.includes(connector));
}
