import type { UserManager } from 'oidc-client-ts';
import { useState } from 'react';
import { Provider } from 'urql';
import { createApiClient } from '@/lib/api/client';
import { AuthActionsContext } from '@/lib/auth/actions';
import { accountUrlOf, signIn, signOut, switchCommunity } from '@/lib/auth/signIn';
import { OidcAccessTokens } from '@/lib/auth/tokens';
import { MembershipGate } from './MembershipGate';

interface Props {
  readonly apiUrl: string;
  readonly manager: UserManager;
}

/** One API client per person; another community is another sign-in, and so another page load. */
export function SignedIn({ apiUrl, manager }: Props) {
  const [client] = useState(() => createApiClient(apiUrl, new OidcAccessTokens(manager)));
  const [actions] = useState(() => ({
    signOut: () => signOut(manager),
    switchTo: (alias: string) => switchCommunity(manager, alias),
    askForCommunity: () => signIn(manager),
    accountUrl: accountUrlOf(manager),
  }));
  return (
    <Provider value={client}>
      <AuthActionsContext value={actions}>
        <MembershipGate />
      </AuthActionsContext>
    </Provider>
  );
}
