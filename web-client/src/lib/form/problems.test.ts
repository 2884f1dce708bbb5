import { describe, expect, it } from 'vitest';
import { formFieldOf } from './problems';

const names = { energyWh: 'energy', connectors: 'connectors' };
const about = (field?: string) => formFieldOf({ kind: 'INVALID_INPUT', message: '', ...(field ? { field } : {}) }, names);

describe('a problem of the API', () => {
  it('stands beside the field it names', () => {
    expect(about('input.energyWh')).toBe('energy');
    expect(about('input.connectors[2]')).toBe('connectors');
    expect(about('energyWh')).toBe('energy');
  });

  it('of no field in this form stands above the button', () => {
    expect(about('idempotencyKey')).toBeUndefined();
    expect(about()).toBeUndefined();
  });
});
