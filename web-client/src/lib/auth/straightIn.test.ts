import { beforeEach, describe, expect, it } from 'vitest';
import { rememberCommunity } from './rememberedCommunity';
import { straightIn } from './straightIn';

describe('going straight to the sign-in service', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.history.replaceState({}, '', '/slots/42');
  });

  it('is for devices that were signed in before', () => {
    expect(straightIn.isDue()).toBe(false);
    rememberCommunity('riverbend');
    expect(straightIn.isDue()).toBe(true);
  });

  it('is not for a tab where somebody is in, nor for the way back', () => {
    rememberCommunity('riverbend');
    window.history.replaceState({}, '', '/signed-in?code=1');
    expect(straightIn.isDue()).toBe(false);

    window.history.replaceState({}, '', '/');
    sessionStorage.setItem('fairwatt.user:issuer:web-client', '{}');
    expect(straightIn.isDue()).toBe(false);
  });

  it('is tried once, so that the back button leads out of it, and again after one was in', () => {
    rememberCommunity('riverbend');
    straightIn.isTried();
    expect(straightIn.isDue()).toBe(false);
    straightIn.isOver();
    expect(straightIn.isDue()).toBe(true);
  });
});
