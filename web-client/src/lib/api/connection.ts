import { useSyncExternalStore } from 'react';

/** How the page stands with the server. */
export interface Connection {
  /** The socket is open, so changes arrive by themselves. */
  readonly live: boolean;
  /** The socket was open and was lost, or could not be opened. */
  readonly lost: boolean;
  /** The last request over HTTP got through. */
  readonly reachable: boolean;
  /** Grows each time something may have been missed: whoever shows data fetches it again. */
  readonly epoch: number;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let connection: Connection = { live: false, lost: false, reachable: true, epoch: 0 };

function become(change: Partial<Connection>): void {
  const next = { ...connection, ...change };
  const same = (Object.keys(next) as (keyof Connection)[]).every((key) => next[key] === connection[key]);
  if (!same) {
    connection = next;
    listeners.forEach((listener) => listener());
  }
}

export const connectionEvents = {
  socketOpened: () =>
    become({ live: true, lost: false, reachable: true, epoch: connection.epoch + (connection.lost ? 1 : 0) }),
  socketLost: () => become({ live: false, lost: true }),
  answered: () => become({ reachable: true }),
  unreachable: () => become({ reachable: false }),
  /** Something may have been missed without the socket being lost: the phone slept, or there is no socket. */
  mayHaveMissed: () => become({ epoch: connection.epoch + 1 }),
};

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
