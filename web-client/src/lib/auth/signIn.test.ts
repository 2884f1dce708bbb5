import { describe, expect, it } from 'vitest';
import { returnPathOf, scopeFor } from './signIn';

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
