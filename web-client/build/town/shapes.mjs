// Plane geometry in metres, x to the east and y to the north of a town's centre.

/** A sequence of numbers in [0, 1) that is the same each time (mulberry32). */
export function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A smooth line through all points (Catmull-Rom). */
export function smooth(points, stepsEach = 8) {
  const at = (index) => points[Math.min(Math.max(index, 0), points.length - 1)];
  const line = [];
  for (let index = 0; index < points.length - 1; index += 1) {
    for (let step = 0; step < stepsEach; step += 1) {
      line.push(between(at(index - 1), at(index), at(index + 1), at(index + 2), step / stepsEach));
    }
  }
  return [...line, points.at(-1)];
}

function between(a, b, c, d, t) {
  return [0, 1].map(
    (axis) =>
      0.5 *
      (2 * b[axis] +
        (c[axis] - a[axis]) * t +
        (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
        (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3),
  );
}

/** The area within `halfWidth` of a line, as a ring. */
export function ribbon(line, halfWidth) {
  const side = (sign) =>
    line.map(([x, y], index) => {
      const [ax, ay] = line[Math.max(index - 1, 0)];
      const [bx, by] = line[Math.min(index + 1, line.length - 1)];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      return [x - (sign * halfWidth * (by - ay)) / length, y + (sign * halfWidth * (bx - ax)) / length];
    });
  return closed([...side(1), ...side(-1).reverse()]);
}

/** A round, uneven area. */
export function blob([x, y], radius, random, corners = 9) {
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    const far = radius * (0.7 + 0.6 * random());
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
  });
  return closed(smooth([...ring, ring[0]], 3).slice(0, -1));
}

export const closed = (ring) => [...ring, ring[0]];

export const distance = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);

export function isInside([x, y], ring) {
  let inside = false;
  for (let a = 0, b = ring.length - 1; a < ring.length; b = a, a += 1) {
    const [ax, ay] = ring[a];
    const [bx, by] = ring[b];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
      inside = !inside;
    }
  }
  return inside;
}

/** A wavy displacement of the plane that bends a grid into something grown. */
export function waves(random, reach) {
  const terms = Array.from({ length: 4 }, () => ({
    kx: ((random() - 0.5) * 2 * Math.PI) / 900,
    ky: ((random() - 0.5) * 2 * Math.PI) / 900,
    phase: random() * 2 * Math.PI,
    angle: random() * 2 * Math.PI,
  }));
  return ([x, y]) => {
    const shifts = terms.map((term) => ({ term, by: (reach / 2) * Math.sin(term.kx * x + term.ky * y + term.phase) }));
    return [
      x + shifts.reduce((sum, { term, by }) => sum + by * Math.cos(term.angle), 0),
      y + shifts.reduce((sum, { term, by }) => sum + by * Math.sin(term.angle), 0),
    ];
  };
}
