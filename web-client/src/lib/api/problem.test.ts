import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { problemOf } from './problem';

describe('a failed call', () => {
  it('is known by the API’s code, with field and words', () => {
    const error = new CombinedError({
      graphQLErrors: [{ message: 'Too much.', extensions: { code: 'INVALID_INPUT', field: 'input.energyWh' } }],
    });
    expect(problemOf(error)).toEqual({ kind: 'INVALID_INPUT', field: 'input.energyWh', message: 'Too much.' });
  });

  it('with a code nobody foresaw is unexpected', () => {
    const error = new CombinedError({ graphQLErrors: [{ message: '?', extensions: { code: 'NEW_ONE' } }] });
    expect(problemOf(error).kind).toBe('UNEXPECTED');
  });

  it('without a reply is the network', () => {
    expect(problemOf(new CombinedError({ networkError: new TypeError('Failed to fetch') })).kind).toBe('OFFLINE');
  });

  it.each([
    [401, 'UNAUTHENTICATED'],
    [429, 'LIMIT_EXCEEDED'],
    [503, 'UNAVAILABLE'],
    [500, 'UNEXPECTED'],
  ])('with status %i and no body is %s', (status, kind) => {
    const error = new CombinedError({ networkError: new Error('x'), response: new Response('', { status }) });
    expect(problemOf(error).kind).toBe(kind);
  });
});
