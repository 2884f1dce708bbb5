import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';
import { describe, expect, it } from 'vitest';
import { OidcAccessTokens } from './tokens';

class FakeManager {
  renewals = 0;
  removed = false;
  user: Partial<User> = { access_token: 'old', refresh_token: 'r', expires_in: 5 };
  failure: Error | undefined;

  getUser = () => Promise.resolve(this.user as User);

  signinSilent = async () => {
    this.renewals += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (this.failure) {
      throw this.failure;
    }
    return { ...this.user, access_token: 'new', expires_in: 300 } as User;
  };

  removeUser = () => {
    this.removed = true;
    return Promise.resolve();
  };
}

const tokensOf = (manager: FakeManager) => new OidcAccessTokens(manager as unknown as UserManager);

describe('access tokens', () => {
  it('are used as long as they hold', async () => {
    const manager = new FakeManager();
    manager.user = { ...manager.user, expires_in: 200 };
    expect(await tokensOf(manager).current()).toBe('old');
    expect(manager.renewals).toBe(0);
  });

  it('are renewed shortly before they end, once for all who ask', async () => {
    const manager = new FakeManager();
    const tokens = tokensOf(manager);
    expect(await Promise.all([tokens.current(), tokens.current(), tokens.renew()])).toEqual(['new', 'new', 'new']);
    expect(manager.renewals).toBe(1);
  });

  it('end with the session', async () => {
    const manager = new FakeManager();
    manager.failure = new ErrorResponse({ error: 'invalid_grant' });
    expect(await tokensOf(manager).current()).toBeUndefined();
    expect(manager.removed).toBe(true);
  });

  it('do not end with the network', async () => {
    const manager = new FakeManager();
    manager.failure = new TypeError('Failed to fetch');
    await expect(tokensOf(manager).current()).rejects.toThrow('Failed to fetch');
    expect(manager.removed).toBe(false);
  });
});
