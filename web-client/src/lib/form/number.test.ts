import { describe, expect, it } from 'vitest';
import { thousandfold, typedNumber } from './number';

describe('a typed number', () => {
  it('may have a point or a comma', () => {
    expect(typedNumber(' 7.4 ')).toBe(7.4);
    expect(typedNumber('7,4')).toBe(7.4);
    expect(thousandfold('7,4')).toBe(7_400);
  });

  it.each(['', 'abc', '-3', '1e9', '7.', '1.2.3', 'Infinity'])('is none when it reads "%s"', (text) => {
    expect(typedNumber(text)).toBeNaN();
  });
});
