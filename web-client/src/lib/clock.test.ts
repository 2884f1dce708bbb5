import { afterEach, describe, expect, it } from 'vitest';
import { learnServerTime, now } from './clock';

describe('the clock', () => {
  afterEach(() => learnServerTime(new Date().toUTCString()));

  it('goes by the server when the device is an hour wrong', () => {
    learnServerTime(new Date(Date.now() + 3_600_000).toUTCString());
    expect(now().getTime() - Date.now()).toBeGreaterThan(3_590_000);
  });

  it('does not mind a second, nor a missing header', () => {
    learnServerTime(new Date(Date.now() - 1_000).toUTCString());
    learnServerTime(null);
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(50);
  });
});
