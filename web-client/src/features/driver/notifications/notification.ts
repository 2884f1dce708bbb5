import { graphql } from '@/lib/api/generated';
import type { NotificationFragment } from '@/lib/api/generated/graphql';

export const NotificationFragmentDocument = graphql(`
  fragment Notification on Notification {
    id
    kind
    at
    seen
    reservationId
    stationId
    stationName
    timeZone
    before {
      startsAt
      endsAt
      limitW
    }
    after {
      startsAt
      endsAt
      limitW
    }
    reason
  }
`);

export const NotificationsDocument = graphql(`
  query Notifications($first: Int!, $after: String) {
    notifications(first: $first, after: $after) {
      items {
        ...Notification
      }
      endCursor
      hasMore
      unseen
    }
  }
`);

export const NotificationAddedDocument = graphql(`
  subscription NotificationAdded {
    notificationAdded {
      ...Notification
    }
  }
`);

export const MarkSeenDocument = graphql(`
  mutation MarkSeen($ids: [ID!]!, $idempotencyKey: String!) {
    markNotificationsSeen(ids: $ids, idempotencyKey: $idempotencyKey) {
      unseen
    }
  }
`);

export type Notification = NotificationFragment;
