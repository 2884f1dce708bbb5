import type { Notification } from './notification';

/** What a person was told, as far as it is known here, the newest first. */
export interface Inbox {
  readonly items: readonly Notification[];
  /** All that are unseen, also those further back. */
  readonly unseen: number;
}

export const emptyInbox: Inbox = { items: [], unseen: 0 };

/** The newest page as it was read: the server's word on what is seen and how many are not. */
export function withPage(inbox: Inbox, items: readonly Notification[], unseen: number): Inbox {
  const read = new Set(items.map((item) => item.id));
  return { items: newestFirst([...items, ...inbox.items.filter((item) => !read.has(item.id))]), unseen };
}

/** One came by itself. The same may come twice: by the subscription and by a read. */
export function withOne(inbox: Inbox, item: Notification): Inbox {
  if (inbox.items.some((known) => known.id === item.id)) {
    return inbox;
  }
  return { items: newestFirst([item, ...inbox.items]), unseen: inbox.unseen + (item.seen ? 0 : 1) };
}

export function withSeen(inbox: Inbox, ids: ReadonlySet<string>): Inbox {
  const fresh = inbox.items.filter((item) => ids.has(item.id) && !item.seen).length;
  return {
    items: inbox.items.map((item) => (ids.has(item.id) ? { ...item, seen: true } : item)),
    unseen: Math.max(0, inbox.unseen - fresh),
  };
}

function newestFirst(items: readonly Notification[]): readonly Notification[] {
  return [...items].sort((a, b) => b.at.localeCompare(a.at));
}
