export interface Place {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A link that shows the way. */
export interface Directions {
  readonly href: string;
  /** The same in the browser, for when no app answers to `href`. */
  readonly inBrowser: string | undefined;
}

/** Android asks which map app by geo: (RFC 5870); Apple's devices know no geo: but open this address in their own. */
export function directionsTo(place: Place, userAgent = navigator.userAgent): Directions {
  const point = `${place.latitude},${place.longitude}`;
  const inBrowser = `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}`;
  if (/Android/.test(userAgent)) {
    return { href: `geo:${point}?q=${point}(${encodeURIComponent(place.name)})`, inBrowser };
  }
  if (/iPhone|iPad|Macintosh/.test(userAgent)) {
    return { href: `https://maps.apple.com/?daddr=${point}&q=${encodeURIComponent(place.name)}`, inBrowser: undefined };
  }
  return { href: inBrowser, inBrowser: undefined };
}
