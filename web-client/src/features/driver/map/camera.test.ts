import { describe, expect, it } from 'vitest';
import { firstView, rememberCamera, rememberedCamera } from './camera';

const middle = { latitude: 41.231, longitude: -80.457 };

describe('the map', () => {
  it('opens on where one is and the nearest stations', () => {
    const stations = [
      { position: { latitude: 41.24, longitude: -80.45 } },
      { position: { latitude: 41.22, longitude: -80.46 } },
    ];
    expect(firstView(middle, stations)).toEqual([
      [-80.46, 41.22],
      [-80.45, 41.24],
    ]);
  });

  it('comes back as it was left, but not somewhere else', () => {
    rememberCamera({ around: middle, center: { latitude: 41.3, longitude: -80.4 }, zoom: 12 });
    expect(rememberedCamera(middle)?.zoom).toBe(12);
    expect(rememberedCamera({ latitude: 54.3, longitude: 10.1 })).toBeUndefined();
  });
});
