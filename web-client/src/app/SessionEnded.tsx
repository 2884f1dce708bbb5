import { Button, Modal, Stack, Text } from '@mantine/core';
import type { UserManager } from 'oidc-client-ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { rememberedCommunity } from '@/lib/auth/rememberedCommunity';
import { signIn } from '@/lib/auth/signIn';
import { useLeaving } from '@/lib/leaving';

/** Lies over the page that was open: it stays as it is, and one comes back to it. */
export function SessionEnded({ manager }: { readonly manager: UserManager }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useLeaving();
  const [unreachable, setUnreachable] = useState(false);
  const again = () => {
    setLeaving(true);
    setUnreachable(false);
    signIn(manager, { alias: rememberedCommunity() }).catch(() => {
      setLeaving(false);
      setUnreachable(true);
    });
  };
  return (
    <Modal opened onClose={again} withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false} title={t('signIn.ended')} centered>
      <Stack>
        <Text>{t('signIn.endedText')}</Text>
        {unreachable && <Notice tone="problem" announced title={t('signIn.unreachable')} />}
        <Button data-autofocus onClick={again} loading={leaving}>{t('signIn.again')}</Button>
      </Stack>
    </Modal>
  );
}
