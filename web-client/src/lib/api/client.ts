import { cacheExchange, Client, fetchExchange, subscriptionExchange } from 'urql';
import type { AccessTokens } from '@/lib/auth/tokens';
import { learnServerTime } from '@/lib/clock';
import { connectionEvents } from './connection';
import { openSocket, subscribeForGood } from './socket';

export function createApiClient(apiUrl: string, tokens: AccessTokens): Client {
  const url = new URL(apiUrl, window.location.origin);
  const socket = openSocket(socketUrlOf(url), tokens);
  return new Client({
    url: url.href,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: authorizedFetch(tokens),
    exchanges: [
      cacheExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: subscribeForGood(socket, { query: query ?? '', variables: variables as Record<string, unknown> }, sink),
          }),
        }),
      }),
      fetchExchange,
    ],
  });
}

/** Sends the token, and once more with a new one when the API says 401: it may have expired on the way. */
export function authorizedFetch(tokens: AccessTokens): typeof fetch {
  const attempt = async (input: RequestInfo | URL, init: RequestInit | undefined, token: string | undefined) => {
    const headers = new Headers(init?.headers);
    if (token !== undefined) {
      headers.set('authorization', `Bearer ${token}`);
    }
    const response = await fetch(input, { ...init, headers });
    learnServerTime(response.headers.get('date'));
    connectionEvents.answered();
    return response;
  };
  return async (input, init) => {
    try {
      const response = await attempt(input, init, await tokens.current());
      return response.status === 401 ? await attempt(input, init, await tokens.renew()) : response;
    } catch (failure) {
      if (!init?.signal?.aborted) {
        connectionEvents.unreachable();
      }
      throw failure;
    }
  };
}

function socketUrlOf(url: URL): string {
  const socketUrl = new URL(url);
  socketUrl.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return socketUrl.href;
}
