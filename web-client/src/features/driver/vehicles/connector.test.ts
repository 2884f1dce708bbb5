import { describe, expect, it } from 'vitest';
import { plugMistake } from './connector';

describe('plugs and powers', () => {
  it('fit together', () => {
    expect(plugMistake(['IEC_62196_T2', 'IEC_62196_T2_COMBO'], { ac: true, dc: true })).toBeUndefined();
    expect(plugMistake(['NACS'], { ac: true, dc: true })).toBeUndefined();
    expect(plugMistake(['NACS'], { ac: true, dc: false })).toBeUndefined();
  });

  it('leave no power without a plug', () => {
    expect(plugMistake(['IEC_62196_T2'], { ac: true, dc: true })).toBe('dcPlug');
    expect(plugMistake(['IEC_62196_T2_COMBO'], { ac: true, dc: true })).toBe('acPlug');
  });

  it('leave no plug without power', () => {
    expect(plugMistake(['IEC_62196_T1', 'CHADEMO'], { ac: true, dc: false })).toBe('needlessPlug');
  });
});
