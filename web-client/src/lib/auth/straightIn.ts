import { tabStorage } from '@/lib/storage';
import { rememberedCommunity } from './rememberedCommunity';
import { SIGNED_IN_PATH, USER_KEY } from './signIn';

const KEY = 'fairwatt.went-straight';

/**
 * A device that was signed in before, in a tab where nobody is yet: Keycloak's session often still holds, so a second tab
 * or an old link just opens. Once per tab: who comes back by the back button wants to be asked.
 */
export const straightIn = {
  isDue: (): boolean =>
    rememberedCommunity() !== undefined &&
    window.location.pathname !== SIGNED_IN_PATH &&
    tabStorage.getItem(KEY) === null &&
    !somebodyIsIn(),
  isTried: (): void => tabStorage.setItem(KEY, 'yes'),
  isOver: (): void => tabStorage.removeItem(KEY),
};

function somebodyIsIn(): boolean {
  return Array.from({ length: tabStorage.length }, (_, index) => tabStorage.key(index)).some((key) => key?.startsWith(USER_KEY));
}
