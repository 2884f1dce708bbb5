import { describe, expect, it } from 'vitest';
import { directionsTo } from './directions';

const library = { name: 'Library & Hall', latitude: 41.5, longitude: -80.25 };

describe('the way to a station', () => {
  it('is left to the map app on Android, and to the browser when none answers', () => {
    const way = directionsTo(library, 'Mozilla/5.0 (Linux; Android 15; Pixel 9)');
    expect(way.href).toBe('geo:41.5,-80.25?q=41.5,-80.25(Library%20%26%20Hall)');
    expect(way.inBrowser).toBe('https://www.openstreetmap.org/directions?to=41.5%2C-80.25');
  });

  it('opens Apple’s maps on its devices', () => {
    expect(directionsTo(library, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)').href).toBe(
      'https://maps.apple.com/?daddr=41.5,-80.25&q=Library%20%26%20Hall',
    );
  });

  it('opens in the browser elsewhere', () => {
    expect(directionsTo(library, 'Mozilla/5.0 (X11; Linux x86_64)').href).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
  });
});
