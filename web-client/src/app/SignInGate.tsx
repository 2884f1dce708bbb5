import { Loader, Text } from '@mantine/core';
import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { rememberedCommunity } from '@/lib/auth/rememberedCommunity';
import { isSigningOut, signIn } from '@/lib/auth/signIn';
import { Plain } from './Plain';
import { Welcome } from './Welcome';

const SessionEnded = lazy(async () => ({ default: (await import('./SessionEnded')).SessionEnded }));

interface Props {
  readonly manager: UserManager;
  readonly children: (user: User) => ReactNode;
}

/**
 * Lets the signed-in through. A device that was signed in before goes to Keycloak by itself, whose session often
 * still holds: a second tab or an old link then just opens. Others are asked. When the session ends while a page is
 * open, the page stays, with the way back in above it.
 */
export function SignInGate({ manager, children }: Props) {
  const { t } = useTranslation();
  const { user, isLoading, error, activeNavigator } = useAuth();
  const remembered = rememberedCommunity();
  const foreignCommunity = error?.source === 'signinCallback' && isInvalidScope(error.innerError ?? error);
  const [unreachable, setUnreachable] = useState(false);
  const mayGo = error === undefined || foreignCommunity;
  const [inside, setInside] = useState<User>();
  if (user && user !== inside) {
    setInside(user);
  }
  const goes = !isLoading && !user && !inside && remembered !== undefined && mayGo && !unreachable;

  const going = useRef(false);
  useEffect(() => {
    if (goes && !going.current) {
      going.current = true;
      const alias = foreignCommunity ? undefined : remembered;
      signIn(manager, { alias }).catch(() => {
        going.current = false;
        setUnreachable(true);
      });
    }
  }, [goes, foreignCommunity, manager, remembered]);

  if (inside && !isLoading) {
    return (
      <>
        {children(inside)}
        <Suspense>{!user && !isSigningOut() && <SessionEnded manager={manager} />}</Suspense>
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
