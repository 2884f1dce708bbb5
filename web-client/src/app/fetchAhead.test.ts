import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAhead } from './fetchAhead';

describe('what is fetched ahead', () => {
  let online = true;

  beforeEach(() => {
    online = true;
    vi.useFakeTimers();
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
    vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 1));
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('leaves the line to the first screen, then comes one by one', async () => {
    const begun: string[] = [];
    const finish: (() => void)[] = [];
    const slow = (name: string) => () => {
      begun.push(name);
      return new Promise<void>((resolve) => finish.push(resolve));
    };
    const all = fetchAhead([slow('emergency'), slow('request')]);

    await vi.advanceTimersByTimeAsync(3_000);
    expect(begun).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(begun).toEqual(['emergency']);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(10);
    expect(begun).toEqual(['emergency', 'request']);
    finish[1]?.();
    await all;
  });

  it('waits for a line, and goes on after one that failed', async () => {
    const fetched: string[] = [];
    online = false;
    const all = fetchAhead([
      () => Promise.reject(new Error('gone')),
      () => {
        fetched.push('request');
        return Promise.resolve();
      },
    ]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fetched).toEqual([]);

    online = true;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(10);
    await all;
    expect(fetched).toEqual(['request']);
  });
});
