import { createContext, useContext } from 'react';
import type { MeQuery } from './generated/session';

export type Me = MeQuery['me'];

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in, and in which community. Only below the membership gate. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) {
    throw new Error('useMe() is called outside of the membership gate.');
  }
  return me;
}
