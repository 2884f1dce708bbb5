import { describe, expect, it } from 'vitest';
import { pageConfigOf } from './config';

describe('the page’s configuration', () => {
  it('has issuer, client and API', () => {
    const config = { issuer: 'http://localhost:9180/realms/fairwatt', clientId: 'web-client', apiUrl: '/graphql' };
    expect(pageConfigOf(config)).toEqual(config);
  });

  it('may have a map of one’s own', () => {
    const config = { issuer: 'http://i', clientId: 'web-client', apiUrl: '/graphql', mapStyleUrl: 'https://tiles.example/style.json' };
    expect(pageConfigOf(config)).toEqual(config);
  });

  it('without an issuer is refused by name', () => {
    expect(() => pageConfigOf({ clientId: 'web-client' })).toThrow('issuer');
    expect(() => pageConfigOf(null)).toThrow('issuer');
  });
});
