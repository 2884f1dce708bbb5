import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AccessTokens } from '@/lib/auth/tokens';
import { authorizedFetch } from './client';

const tokens: AccessTokens = {
  current: () => Promise.resolve('old'),
  renew: () => Promise.resolve('new'),
};

function answering(...statuses: number[]) {
  const sent: (string | null)[] = [];
  vi.stubGlobal('fetch', (_: unknown, init: RequestInit) => {
    sent.push(new Headers(init.headers).get('authorization'));
    return Promise.resolve(new Response('{}', { status: statuses.shift() ?? 200 }));
  });
  return sent;
}

describe('a request', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('carries the token', async () => {
    const sent = answering(200);
    await authorizedFetch(tokens)('http://test/graphql', {});
    expect(sent).toEqual(['Bearer old']);
  });

  it('that is refused goes once more with a new token, and no more', async () => {
    const sent = answering(401, 401, 200);
    const response = await authorizedFetch(tokens)('http://test/graphql', {});
    expect(sent).toEqual(['Bearer old', 'Bearer new']);
    expect(response.status).toBe(401);
  });
});
