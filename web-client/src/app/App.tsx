import type { UserManager } from 'oidc-client-ts';
import { AuthProvider } from 'react-oidc-context';
import { returnPathOf } from '@/lib/auth/signIn';
import { type PageConfig, PageConfigContext } from '@/lib/config';
import { ErrorBoundary } from './ErrorBoundary';
import { SignInGate } from './SignInGate';
import { SignedIn } from './SignedIn';

interface Props {
  readonly config: PageConfig;
  readonly manager: UserManager;
}

export function App({ config, manager }: Props) {
  return (
    <ErrorBoundary>
      <AuthProvider
        userManager={manager}
        onSigninCallback={(user) => window.history.replaceState({}, '', returnPathOf(user?.state))}
      >
        <SignInGate manager={manager}>
          {(user) => (
            <PageConfigContext value={config}>
              <SignedIn apiUrl={config.apiUrl} manager={manager} key={user.profile.sub} />
            </PageConfigContext>
          )}
        </SignInGate>
      </AuthProvider>
    </ErrorBoundary>
  );
}
