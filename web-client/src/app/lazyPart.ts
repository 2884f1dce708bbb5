import { type ComponentType, lazy } from 'react';

/** A part that is fetched when it is needed. Where it can't be, `instead` stands in its place, and the rest of the page stays. */
export function lazyPart<Props extends object>(fetch: () => Promise<ComponentType<Props>>, instead: ComponentType) {
  return lazy<ComponentType<Props>>(() =>
    fetch().then(
      (part) => ({ default: part }),
      () => ({ default: instead as ComponentType<Props> }),
    ),
  );
}
