import { createContext, useContext } from 'react';
import { graphql } from '@/lib/api/generated';
import type { MeQuery } from '@/lib/api/generated/graphql';

export const MeDocument = graphql(`
  query Me {
    me {
      id
      name
      email
      permissions
      settings {
        language
        units
        appearance
        notifyInPage
        notifyByMail
      }
      community {
        alias
        name
        timeZone
        currency
        emergencyNumber
        joinCode
        center {
          latitude
          longitude
        }
      }
      communities {
        alias
        name
      }
      policy {
        maxOpenReservationsPerVehicle
        horizonHours
      }
    }
  }
`);

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
