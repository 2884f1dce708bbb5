import type { Words } from '../en';

export const directions: Pick<Words, 'directions'> = {
  directions: {
    go: 'Route starten',
    inBrowser: 'Nichts passiert? Weg im Browser zeigen',
  },
};
