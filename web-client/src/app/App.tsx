import { Suspense } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { Waiting } from '@/components/Waiting';
import { returnPathOf } from '@/lib/auth/signIn';
import { straightIn } from '@/lib/auth/straightIn';
import { PageConfigContext } from '@/lib/config';
import { ErrorBoundary } from './ErrorBoundary';
import { fetchInside } from './inside';
import { lazyPart } from './lazyPart';
import type { Start } from './page';
import { PageFailed } from './PageFailed';
import { Plain } from './Plain';
import { SignInGate } from './SignInGate';

const Inside = lazyPart(async () => (await fetchInside()).SignedIn, () => <Plain><PageFailed /></Plain>);

interface Props extends Start {
  /** The sign-in service did not answer when it was asked for. */
  readonly unreached: boolean;
}

export function App({ config, manager, unreached }: Props) {
  return (
    <ErrorBoundary>
      <AuthProvider
        userManager={manager}
        onSigninCallback={(user) => {
          straightIn.isOver();
          window.history.replaceState({}, '', returnPathOf(user?.state));
        }}
      >
        <SignInGate manager={manager} unreached={unreached}>
          {(user) => (
            <PageConfigContext value={config}>
              <Suspense fallback={<Plain><Waiting /></Plain>}>
                <Inside apiUrl={config.apiUrl} manager={manager} key={user.profile.sub} />
              </Suspense>
            </PageConfigContext>
          )}
        </SignInGate>
      </AuthProvider>
    </ErrorBoundary>
  );
}
