import { describe, expect, it } from 'vitest';
import { grouped } from './grouping';
import { metresBetween } from './position';
import { streetsAround } from './towns';

const at = (id: string, metresEast: number) => ({ id, position: { latitude: 41.231, longitude: -80.457 + metresEast / 83_630 } });

describe('pins', () => {
  it('stand alone where there is room, and together where they would cover one another', () => {
    const near = [at('a', 0), at('b', 60), at('c', 900)];
    expect(grouped(near, 17).map(({ members }) => members.length)).toEqual([1, 1, 1]);
    expect(grouped(near, 14).map(({ members }) => members.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  it('keep the selected one apart', () => {
    expect(grouped([at('a', 0), at('b', 5), at('c', 9)], 12, 'b').map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  it('become few when there are many', () => {
    const many = Array.from({ length: 500 }, (_, index) => at(`s${index}`, index * 20));
    const groups = grouped(many, 12);
    expect(groups.length).toBeLessThan(60);
    expect(groups.reduce((sum, { members }) => sum + members.length, 0)).toBe(500);
  });
});

describe('places', () => {
  it('are as far apart as on earth', () => {
    const metres = metresBetween({ latitude: 41.231, longitude: -80.457 }, { latitude: 41.2322, longitude: -80.4581 });
    expect(metres).toBeGreaterThan(155);
    expect(metres).toBeLessThan(168);
  });

  it('have streets in the demo’s towns only', () => {
    expect(streetsAround({ latitude: 41.24, longitude: -80.46 })).toMatch(/riverbend.*geojson/);
    expect(streetsAround({ latitude: 54.33, longitude: 10.14 })).toMatch(/northgrid.*geojson/);
    expect(streetsAround({ latitude: 51.5, longitude: -0.1 })).toBeUndefined();
  });
});
