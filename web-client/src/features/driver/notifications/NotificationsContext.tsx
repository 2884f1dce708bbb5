import { createContext, type ReactNode, useContext, useState } from 'react';
import { type SubscriptionHandler, useClient, useSubscription } from 'urql';
import { type LiveData, useLiveQuery } from '@/lib/api/live';
import { type More, useMore } from '@/lib/api/more';
import { MarkSeenDocument, NotificationAddedDocument, type NotificationAddedSubscription, NotificationsDocument } from './generated/notification';
import { emptyInbox, type Inbox, withOne, withPage, withSeen } from './inbox';
import type { Notification } from './notification';

const PAGE = 20;

/** Two that come at once are both heard. */
const collect: SubscriptionHandler<NotificationAddedSubscription, readonly Notification[]> = (before = [], added) => [
  ...before.slice(-PAGE),
  added.notificationAdded,
];

interface Notifications extends Inbox, Pick<LiveData<unknown>, 'loading' | 'problem' | 'readAt' | 'refetch'> {
  readonly hasOlder: boolean;
  readonly older: Pick<More<unknown, unknown>, 'running' | 'problem'>;
  showOlder(): Promise<void>;
  /** At once on the screen; when the server can't be told, they are unseen again with the next read. */
  markSeen(ids: readonly string[]): void;
  /** Came by itself since the page was opened, and not put away yet. */
  readonly arrived: readonly Notification[];
  putAway(id: string): void;
}

/** Outside of the shell nobody is told anything. */
const Context = createContext<Notifications>({
  ...emptyInbox,
  loading: false,
  problem: undefined,
  readAt: undefined,
  refetch: () => undefined,
  hasOlder: false,
  older: { running: false, problem: undefined },
  showOlder: () => Promise.resolve(),
  markSeen: () => undefined,
  arrived: [],
  putAway: () => undefined,
});

export const useNotifications = (): Notifications => useContext(Context);

/** Hears what the person is told, from every page; without a socket it asks from time to time. */
export function NotificationsProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const { data, ...read } = useLiveQuery({ query: NotificationsDocument, variables: { first: PAGE }, dependsOn: [] });
  const [{ data: added }] = useSubscription({ query: NotificationAddedDocument }, collect);
  const [inbox, setInbox] = useState(emptyInbox);
  const [arrived, setArrived] = useState<readonly Notification[]>([]);
  const [last, setLast] = useState<{ endCursor?: string | null; hasMore: boolean }>();

  const [taken, setTaken] = useState<typeof data>();
  const [heard, setHeard] = useState(added);
  const arrive = (items: readonly Notification[]) => {
    const fresh = items.filter((item) => !item.seen && !inbox.items.some((known) => known.id === item.id));
    setArrived((before) => [...before, ...fresh.filter((item) => !before.some((known) => known.id === item.id))]);
  };
  if (data && data !== taken) {
    const { items, unseen } = data.notifications;
    setTaken(data);
    setInbox((known) => withPage(known, items, unseen));
    if (taken) {
      arrive(items);
    }
  }
  if (added !== heard) {
    setHeard(added);
    setInbox((known) => (added ?? []).reduce(withOne, known));
    arrive(added ?? []);
  }

  const more = useMore(NotificationsDocument);
  const page = last ?? data?.notifications;
  const notifications: Notifications = {
    ...inbox,
    ...read,
    hasOlder: page?.hasMore ?? false,
    older: more,
    arrived: arrived.filter((item) => !inbox.items.some((known) => known.id === item.id && known.seen)),
    putAway: (id) => setArrived((items) => items.filter((item) => item.id !== id)),
    markSeen: (ids) => {
      setInbox((known) => withSeen(known, new Set(ids)));
      const tell = client.mutation(MarkSeenDocument, { ids: [...ids], idempotencyKey: crypto.randomUUID() });
      void tell.toPromise().then(({ error }) => error && read.refetch());
    },
    showOlder: async () => {
      const next = (await more.read({ first: PAGE, after: page?.endCursor }))?.notifications;
      if (next) {
        setLast(next);
        setInbox((known) => withPage(known, next.items, known.unseen));
      }
    },
  };
  return <Context value={notifications}>{children}</Context>;
}
