import type { FormattedExecutionResult } from 'graphql';
import type { Sink, SubscribePayload } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribeForGood } from './socket';

type Listener = Sink<FormattedExecutionResult>;

/** What graphql-ws would do, at the test's word. */
class FakeSocket {
  readonly sinks: Listener[] = [];
  ended = 0;

  subscribe = (_: SubscribePayload, sink: unknown) => {
    this.sinks.push(sink as Listener);
    return () => {
      this.ended += 1;
    };
  };
}

const HOUR_MS = 3_600_000;
const question = { query: 'subscription { reservationChanged { id } }' };

describe('a subscription', () => {
  const heard: unknown[] = [];
  const sink: Listener = {
    next: (value) => heard.push(value.data),
    error: (failure) => heard.push(failure),
    complete: () => heard.push('over'),
  };

  beforeEach(() => {
    heard.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it.each([
    ['a token that could not be renewed', new CloseEvent('close', { code: 4005, reason: 'Failed to fetch' })],
    ['an error inside the server', new CloseEvent('close', { code: 4500 })],
    ['a socket that could not be opened', new Error('no')],
  ])('outlives %s', async (_, failure) => {
    const socket = new FakeSocket();
    subscribeForGood(socket, question, sink);

    socket.sinks[0]?.error(failure);
    expect(socket.sinks).toHaveLength(1); // not at once: whatever it was needs a moment
    await vi.advanceTimersByTimeAsync(1_000);
    socket.sinks[1]?.next({ data: { moved: true } });

    expect(socket.sinks).toHaveLength(2);
    expect(heard).toEqual([{ moved: true }]);
  });

  it('waits longer each time, but never for long', async () => {
    const socket = new FakeSocket();
    subscribeForGood(socket, question, sink);
    for (let times = 1; times <= 20; times += 1) {
      socket.sinks[times - 1]?.error(new Error('no'));
      await vi.advanceTimersByTimeAsync(15_000);
      expect(socket.sinks).toHaveLength(times + 1);
    }
  });

  it('ends with what the API says of it', async () => {
    const socket = new FakeSocket();
    subscribeForGood(socket, question, sink);
    const refusal = [{ message: 'No such station.' }];

    socket.sinks[0]?.error(refusal);
    await vi.advanceTimersByTimeAsync(HOUR_MS);

    expect(socket.sinks).toHaveLength(1);
    expect(heard).toEqual([refusal]);
  });

  it('that nobody wants any more does not come back', async () => {
    const socket = new FakeSocket();
    const end = subscribeForGood(socket, question, sink);

    socket.sinks[0]?.error(new Error('no'));
    end();
    await vi.advanceTimersByTimeAsync(HOUR_MS);

    expect(socket.sinks).toHaveLength(1);
    expect(socket.ended).toBe(1);
  });
});
