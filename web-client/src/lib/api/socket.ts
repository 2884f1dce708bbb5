import { type Client as Socket, createClient, type Sink, type SubscribePayload } from 'graphql-ws';
import type { FormattedExecutionResult } from 'graphql';
import type { AccessTokens } from '@/lib/auth/tokens';
import { connectionEvents } from './connection';

const KEEP_ALIVE_MS = 15_000;
const PONG_WITHIN_MS = 5_000;
const LONGEST_WAIT_MS = 15_000;
const SLEPT_MS = 30_000; // hidden for longer: a phone's radio has been off

/** graphql-transport-ws that notices a dead line by a missing pong. */
export function openSocket(url: string, tokens: AccessTokens): Socket {
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const socket = createClient({
    url,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => pause(waitBefore(retries)),
    keepAlive: KEEP_ALIVE_MS,
    connectionParams: async () => ({ authorization: `Bearer ${(await tokens.current()) ?? ''}` }),
    on: {
      connected: () => connectionEvents.socketOpened(),
      closed: () => {
        clearTimeout(pongTimer);
        connectionEvents.socketLost();
      },
      error: () => connectionEvents.socketLost(),
      ping: (received) => {
        if (!received) {
          pongTimer = setTimeout(() => socket.terminate(), PONG_WITHIN_MS);
        }
      },
      pong: (received) => {
        if (received) {
          clearTimeout(pongTimer);
        }
      },
    },
  });
  watchSleep(socket);
  return socket;
}

/**
 * A subscription that never gives up. To graphql-ws some ends of a socket are final: a token that could not be renewed at
 * this moment, an error inside the server. Only what the API says of the operation itself ends it here.
 */
export function subscribeForGood<Data, Extensions>(
  socket: Pick<Socket, 'subscribe'>,
  payload: SubscribePayload,
  sink: Sink<FormattedExecutionResult<Data, Extensions>>,
): () => void {
  let stopped = false;
  let failures = 0;
  let unsubscribe = (): void => undefined;
  const begin = (): void => {
    unsubscribe = socket.subscribe<Data, Extensions>(payload, {
      next: (value) => {
        failures = 0;
        sink.next(value);
      },
      complete: () => sink.complete(),
      error: (failure) => {
        if (isOfOperation(failure)) {
          sink.error(failure);
        } else {
          connectionEvents.socketLost();
          void again();
        }
      },
    });
  };
  const again = async (): Promise<void> => {
    await pause(waitBefore(failures));
    failures += 1;
    if (!stopped) {
      begin();
    }
  };
  begin();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** graphql-ws gives the errors of an operation as a list, all else as a close event or an error. */
const isOfOperation = (failure: unknown): boolean => Array.isArray(failure);

const waitBefore = (retries: number): number => Math.min(1_000 * 2 ** retries, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);

/** Waits, but not past the moment when the network is back. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
  });
}

/** A socket that slept may look open and be dead: start it anew, and fetch what was missed. */
function watchSleep(socket: Socket): void {
  let hiddenAt = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
    } else if (hiddenAt > 0 && Date.now() - hiddenAt > SLEPT_MS) {
      connectionEvents.mayHaveMissed();
      socket.terminate();
    }
  });
  window.addEventListener('offline', () => socket.terminate());
}
