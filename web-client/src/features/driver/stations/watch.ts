import { graphql } from '@/lib/api/generated';

export const StationWatchesDocument = graphql(`
  query StationWatches {
    stationWatches {
      stationId
      active
      endsAt
    }
  }
`);

export const WatchStationDocument = graphql(`
  mutation WatchStation($stationId: ID!, $idempotencyKey: String!) {
    watchStation(stationId: $stationId, idempotencyKey: $idempotencyKey) {
      stationId
      active
      endsAt
    }
  }
`);

export const UnwatchStationDocument = graphql(`
  mutation UnwatchStation($stationId: ID!, $idempotencyKey: String!) {
    unwatchStation(stationId: $stationId, idempotencyKey: $idempotencyKey) {
      stationId
      active
      endsAt
    }
  }
`);
