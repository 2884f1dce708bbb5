import { describe, expect, it } from 'vitest';
import { AttemptKeys } from './attempt';

describe('the key of an attempt', () => {
  it('stays while the same is tried again', () => {
    const keys = new AttemptKeys();
    expect(keys.keyFor({ a: 1 })).toBe(keys.keyFor({ a: 1 }));
  });

  it('changes with the input', () => {
    const keys = new AttemptKeys();
    expect(keys.keyFor({ a: 1 })).not.toBe(keys.keyFor({ a: 2 }));
  });

  it('changes once an answer came: asking again is another attempt', () => {
    const keys = new AttemptKeys();
    const first = keys.keyFor({ a: 1 });
    keys.settled();
    expect(keys.keyFor({ a: 1 })).not.toBe(first);
  });
});
