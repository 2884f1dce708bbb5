import { Loader, Text } from '@mantine/core';
import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { isSigningOut, signIn } from '@/lib/auth/signIn';
import { Plain } from './Plain';
import { SessionEnded } from './SessionEnded';
import { Welcome } from './Welcome';

interface Props {
  readonly manager: UserManager;
  /** The sign-in service did not answer when it was asked for. */
  readonly unreached?: boolean;
  readonly children: (user: User) => ReactNode;
}

/**
 * Lets the signed-in through; others are asked. Whom Keycloak turns away with the remembered community goes there again
 * without it. When the session ends while a page is open, the page stays, with the way back in above it.
 */
export function SignInGate({ manager, unreached = false, children }: Props) {
  const { t } = useTranslation();
  const { user, isLoading, error, activeNavigator } = useAuth();
  const foreignCommunity = error?.source === 'signinCallback' && isInvalidScope(error.innerError ?? error);
  const [unreachable, setUnreachable] = useState(unreached);
  const [inside, setInside] = useState<User>();
  if (user && user !== inside) {
    setInside(user);
  }
  const goes = !isLoading && !user && !inside && foreignCommunity && !unreachable;

  const going = useRef(false);
  useEffect(() => {
    if (goes && !going.current) {
      going.current = true;
      signIn(manager).catch(() => {
        going.current = false;
        setUnreachable(true);
      });
    }
  }, [goes, manager]);

  if (inside && !isLoading) {
    return (
      <>
        {children(inside)}
        {!user && !isSigningOut() && <SessionEnded manager={manager} />}
      </>
    );
  }
  if (isLoading || goes || activeNavigator !== undefined) {
    return (
      <Plain>
        <Loader />
        <Text role="status">{t(goes ? 'signIn.going' : 'signIn.returning')}</Text>
      </Plain>
    );
  }
  return <Welcome manager={manager} failed={error !== undefined} unreached={unreachable} />;
}

/** The remembered community is not (or no longer) the person's: Keycloak refuses its scope. */
function isInvalidScope(failure: unknown): boolean {
  return failure instanceof ErrorResponse && failure.error === 'invalid_scope';
}
