import { Button, Stack, Text, Title } from '@mantine/core';
import type { UserManager } from 'oidc-client-ts';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { signIn } from '@/lib/auth/signIn';
import { useWayOut } from '@/lib/leaving';
import { deviceStorage, tabStorage } from '@/lib/storage';
import { LanguageSwitch } from './LanguageSwitch';
import { lazyPart } from './lazyPart';
import { Plain } from './Plain';

const WithoutNetwork = lazyPart(async () => (await import('@/features/driver/emergency/WithoutNetwork')).WithoutNetwork, () => null);

interface Props {
  readonly manager: UserManager;
  readonly failed: boolean;
  /** The sign-in service did not answer when it was asked for. */
  readonly unreached: boolean;
}

export function Welcome({ manager, failed, unreached }: Props) {
  const { t } = useTranslation();
  const { leaving, failed: unreachable, leave } = useWayOut(unreached);
  const [storageLasts] = useState(() => deviceStorage.lasts && tabStorage.lasts);
  const invited = window.location.pathname.startsWith('/join/');

  const toSignIn = (newAccount: boolean) => leave(() => signIn(manager, { newAccount }));

  return (
    <Plain>
      <Stack gap="sm">
        <Title order={1}>{t('signIn.title')}</Title>
        <Text>{t('signIn.text')}</Text>
      </Stack>
      {invited && <Notice tone="attention" title={t('signIn.invited')} />}
      {!storageLasts && <Notice tone="attention" title={t('signIn.storageBlocked')} />}
      {failed && !unreachable && storageLasts && <Notice tone="problem" announced title={t('signIn.failed')} />}
      {unreachable && <Notice tone="problem" announced title={t('signIn.unreachable')} />}
      <Stack gap="sm">
        <Button onClick={() => toSignIn(false)} loading={leaving}>{t('signIn.signIn')}</Button>
        <Button onClick={() => toSignIn(true)} disabled={leaving} variant="default">{t('signIn.create')}</Button>
      </Stack>
      <LanguageSwitch />
      {(unreachable || !navigator.onLine) && (
        <Suspense>
          <WithoutNetwork />
        </Suspense>
      )}
    </Plain>
  );
}
