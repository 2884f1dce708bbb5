import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import type { Session } from './session';

const API = '/graphql';
const SIGNED_OUT = { errors: [{ message: 'You are signed out. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }] };

/** Questions go by HTTP, subscriptions by WebSocket, each with a fresh token. */
export function fetcherFor(session: Session): Fetcher {
  const address = new URL(API, window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return createGraphiQLFetcher({
    url: API,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const token = await session.token();
      if (!token) {
        return Response.json(SIGNED_OUT);
      }
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      return fetch(input, { ...init, headers });
    },
    wsClient: createClient({
      url: address.href,
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      keepAlive: 15_000,
      connectionParams: async () => ({ Authorization: `Bearer ${(await session.token()) ?? ''}` }),
    }),
  });
}
