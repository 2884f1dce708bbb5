import { Group, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { WayOutButton } from '@/components/WayOutButton';
import { applyChosen } from '@/features/driver/account/applySettings';
import { useLiveQuery } from '@/lib/api/live';
import { type ApiProblem, isUnanswered } from '@/lib/api/problem';
import { useAuthActions } from '@/lib/auth/actions';
import { communityChoice } from '@/lib/auth/choice';
import { rememberCommunity } from '@/lib/auth/rememberedCommunity';
import { MeDocument } from '@/lib/generated/session';
import { MeContext } from '@/lib/session';
import { fetchAhead } from './fetchAhead';
import { lazyPart } from './lazyPart';
import { Failed } from './Failed';
import { PageFailed } from './PageFailed';
import { Plain } from './Plain';
import { createAppRouter, otherPages } from './router';

const JoinCommunity = lazyPart(async () => (await import('@/features/driver/community/JoinCommunity')).JoinCommunity, PageFailed);
const WithoutNetwork = lazyPart(async () => (await import('@/features/driver/emergency/WithoutNetwork')).WithoutNetwork, () => null);

const AGAIN_MS = 10_000;

/** Lets members of a community through, and helps everyone else to become one. */
export function MembershipGate() {
  const { t } = useTranslation();
  const [router] = useState(createAppRouter);
  const { data, loading, problem, refetch } = useLiveQuery({ query: MeDocument, variables: {}, dependsOn: ['Me'] });
  const alias = data?.me.community.alias;
  const without = problem?.kind === 'TENANT_MISSING';

  const { askForCommunity } = useAuthActions();
  const [due] = useState(communityChoice.isDue);
  const asks = without && due;
  const [unreachable, setUnreachable] = useState(false);

  useEffect(() => {
    if (alias !== undefined) {
      rememberCommunity(alias);
      communityChoice.isSettled();
    } else if (asks && !unreachable) {
      rememberCommunity('');
      communityChoice.wasAsked();
      askForCommunity().catch(() => {
        communityChoice.isSettled(); // it was not asked, after all
        setUnreachable(true);
      });
    }
  }, [alias, asks, unreachable, askForCommunity]);

  const settings = data?.me.settings;
  const { setColorScheme } = useMantineColorScheme();
  const applied = useRef(false);
  useEffect(() => {
    if (settings && !applied.current) {
      applied.current = true;
      applyChosen(settings, setColorScheme);
    }
  }, [settings, setColorScheme]);

  const isIn = data !== undefined;
  useEffect(() => {
    if (isIn) {
      void fetchAhead(otherPages());
    }
  }, [isIn]);

  if (data) {
    return (
      <MeContext value={data.me}>
        <RouterProvider router={router} />
      </MeContext>
    );
  }
  return (
    <Plain>
      <Suspense fallback={<Waiting />}>
        {(loading || (asks && !unreachable)) && <Waiting />}
        {asks && unreachable && <Failed title={t('signIn.unreachable')} retry={() => setUnreachable(false)} />}
        {problem && without && !asks && <JoinCommunity code={invitation()} />}
        {problem && !without && <NotIn problem={problem} retry={refetch} />}
      </Suspense>
    </Plain>
  );
}

/** Why one is not in. Where nothing answered it goes on by itself, as soon as something does. */
function NotIn({ problem, retry }: { readonly problem: ApiProblem; readonly retry: () => void }) {
  const { t } = useTranslation();
  const { askForCommunity, signOut } = useAuthActions();
  const ofCommunity = problem.kind === 'TENANT_UNKNOWN' || problem.kind === 'TENANT_SUSPENDED';
  const unanswered = isUnanswered(problem);
  const again = useEffectEvent(retry);
  useEffect(() => {
    if (!unanswered) {
      return;
    }
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [unanswered]);
  return (
    <>
      <VisuallyHidden component="h1">{t('app.name')}</VisuallyHidden>
      {ofCommunity ? (
        <Notice
          tone="problem"
          announced
          title={t(problem.kind === 'TENANT_UNKNOWN' ? 'community.unknown' : 'community.suspended')}
        />
      ) : (
        <ProblemNotice problem={problem} retry={retry} />
      )}
      {problem.kind === 'OFFLINE' && <Suspense><WithoutNetwork /></Suspense>}
      <Group>
        <WayOutButton go={askForCommunity}>{t('community.another')}</WayOutButton>
        <WayOutButton go={signOut}>{t('signIn.signOut')}</WayOutButton>
      </Group>
    </>
  );
}

/** The code of a link like /join/RIVER-7F3K. */
function invitation(): string {
  const code = /^\/join\/([^/]+)/.exec(window.location.pathname)?.[1] ?? '';
  try {
    return decodeURIComponent(code);
  } catch {
    return code; // no escape of ours: the field says that there is no such code
  }
}
