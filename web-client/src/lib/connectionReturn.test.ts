import { describe, expect, it } from 'vitest';
import { connectionEnded, connectionReturnOf, keptConnection, takeConnectionReturn } from './connectionReturn';

const came = (search: string) => connectionReturnOf(new URLSearchParams(search));

describe('what comes back from the maker’s consent page', () => {
  it('is a code and the state', () => {
    expect(came('?code=c-1&state=s-1')).toEqual({ code: 'c-1', state: 's-1' });
  });

  it('or an error with the car that it is about', () => {
    expect(came('?error=vehicle_incompatible&error_description=Too+old&state=s&vin=X&make=NISSAN&model=Leaf&year=2012')).toEqual({
      state: 's',
      error: 'vehicle_incompatible',
      errorDescription: 'Too old',
      make: 'NISSAN',
      model: 'Leaf',
      year: 2012,
    });
  });

  it('is nothing without a state, and a year is a number or nothing', () => {
    expect(came('?code=c')).toBeUndefined();
    expect(came('?state=s&year=soon')).toEqual({ state: 's' });
  });

  it('goes out of the address at once, and the code goes when it was answered', () => {
    window.history.replaceState({}, '', '/vehicles/connected?code=c-1&state=s-1');
    takeConnectionReturn();
    expect(window.location.href).toMatch(/\/vehicles\/connected$/);
    expect(keptConnection()).toMatchObject({ came: { code: 'c-1' }, idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });

    connectionEnded({ outcome: 'LINKED', vehicleIds: ['v1'], incompatible: null });
    expect(JSON.stringify(keptConnection())).not.toContain('c-1');
  });

  it('is left alone at other addresses', () => {
    window.history.replaceState({}, '', '/signed-in?code=k&state=s');
    takeConnectionReturn();
    expect(window.location.search).toBe('?code=k&state=s');
    expect(keptConnection()).toEqual({});
    window.history.replaceState({}, '', '/');
  });
});
