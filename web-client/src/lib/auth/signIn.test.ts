import { User, UserManager } from 'oidc-client-ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberCommunity, rememberedCommunity } from './rememberedCommunity';
import { isBackFromSignIn, isSigningOut, returnPathOf, scopeFor, signOut, switchCommunity, userManagerFor } from './signIn';

describe('the way back from Keycloak', () => {
  it('leads to where one was', () => {
    expect(returnPathOf({ returnTo: '/slots/42?x=1' })).toBe('/slots/42?x=1');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '', 7, undefined])('never leads to %s', (to) => {
    expect(returnPathOf({ returnTo: to })).toBe('/');
  });
});

describe('the scope', () => {
  it('asks for one community, or lets Keycloak ask which', () => {
    expect(scopeFor('riverbend')).toBe('openid organization:riverbend');
    expect(scopeFor('')).toBe('openid organization');
  });
});

describe('what came back from Keycloak', () => {
  it('is redeemed once, however many ask: a code is good for one time', async () => {
    const redeem = vi.spyOn(UserManager.prototype, 'signinCallback').mockResolvedValue(new User({ access_token: 'a' } as User));
    const manager = userManagerFor({ issuer: 'http://issuer', clientId: 'web-client', apiUrl: '/graphql' });

    const [first, second] = await Promise.all([manager.signinCallback(), manager.signinCallback()]);

    expect(first?.access_token).toBe('a');
    expect(second).toBe(first);
    expect(redeem).toHaveBeenCalledTimes(1);
    redeem.mockRestore();
  });

  it.each([
    ['/signed-in?state=1&code=2', true],
    ['/signed-in?error=invalid_scope&state=1', true],
    ['/signed-in', false],
    ['/slots?state=1', false],
  ])('is looked for at %s: %s', (address, there) => {
    window.history.replaceState({}, '', address);
    expect(isBackFromSignIn()).toBe(there);
  });
});

describe('a sign-in service that does not answer', () => {
  const manager = userManagerFor({ issuer: 'http://issuer', clientId: 'web-client', apiUrl: '/graphql' });

  afterEach(() => vi.unstubAllGlobals());

  it('lets nobody out by half: who signs out stays in', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    rememberCommunity('riverbend');
    await manager.storeUser(new User({ access_token: 'a', token_type: 'Bearer' } as User));

    await expect(signOut(manager)).rejects.toThrow();

    expect((await manager.getUser())?.access_token).toBe('a');
    expect(rememberedCommunity()).toBe('riverbend');
    expect(isSigningOut()).toBe(false);
  });

  it('leaves one in the community one is in', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    rememberCommunity('riverbend');

    await expect(switchCommunity(manager, 'northgrid')).rejects.toThrow();

    expect(rememberedCommunity()).toBe('riverbend');
  });
});
