import { tabStorage } from '@/lib/storage';

const KEY = 'fairwatt.asked-again';

/**
 * A first sign-in by password gives someone in several communities a token without any: Keycloak asks which one
 * only when a session is there. So a token without a community is a reason to go there once more, and only once.
 */
export const communityChoice = {
  isDue: () => tabStorage.getItem(KEY) === null,
  wasAsked: () => tabStorage.setItem(KEY, 'yes'),
  isSettled: () => tabStorage.removeItem(KEY),
};
