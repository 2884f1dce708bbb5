import { Button, Stack, Text, Title } from '@mantine/core';
import type { UserManager } from 'oidc-client-ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { rememberedCommunity } from '@/lib/auth/rememberedCommunity';
import { signIn } from '@/lib/auth/signIn';
import { useWayOut } from '@/lib/leaving';
import styles from './SessionEnded.module.css';

/**
 * Lies over the page that was open: it stays as it is, and one comes back to it. The browser's own dialog, which comes
 * with the page: when a session ends, there may be no line to fetch another one by.
 */
export function SessionEnded({ manager }: { readonly manager: UserManager }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const { leaving, failed, leave } = useWayOut();
  const again = () => leave(() => signIn(manager, { alias: rememberedCommunity() }));
  const stay = () => {
    if (dialog.current && !dialog.current.open) {
      dialog.current.showModal(); // some browsers let a second Escape through
    }
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="session-ended" onCancel={(event) => event.preventDefault()} onClose={stay}>
      <Stack>
        <Title order={2} id="session-ended">{t('signIn.ended')}</Title>
        <Text>{t('signIn.endedText')}</Text>
        {failed && <Notice tone="problem" announced title={t('signIn.unreachable')} />}
        <Button onClick={again} loading={leaving}>{t('signIn.again')}</Button>
      </Stack>
    </dialog>
  );
}
