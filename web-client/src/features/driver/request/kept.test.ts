import { describe, expect, it } from 'vitest';
import { keptTimes } from './kept';

const at = new Date('2026-11-23T15:03:20Z'); // 10:03:20 in New York
const kept = (times: object) => keptTimes(times, 'America/New_York', at);

describe('times that were typed before', () => {
  it('are taken while they are ahead', () => {
    const times = { from: 'later', fromTime: '2026-11-23T18:00', until: '2026-11-24T08:00' };
    expect(kept(times)).toEqual(times);
  });

  it('begin as soon as possible once their start has passed', () => {
    expect(kept({ from: 'later', fromTime: '2026-11-23T09:00', until: '2026-11-23T12:00' })).toEqual({
      from: 'now',
      fromTime: '2026-11-23T10:45',
      until: '2026-11-23T12:00',
    });
  });

  it.each([{}, { until: '' }, { until: '20261-11-23T18:00' }, { until: '2026-11-23T09:00' }, { until: '2026-11-23T10:15' }])(
    'are gone where %o leaves no time for a slot',
    (times) => {
      expect(kept({ from: 'now', fromTime: '', ...times })).toBeUndefined();
    },
  );
});
