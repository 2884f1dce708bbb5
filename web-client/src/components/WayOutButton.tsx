import { Button, type ButtonProps, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWayOut } from '@/lib/leaving';
import { Notice } from './Notice';

interface Props extends Pick<ButtonProps, 'variant' | 'children'> {
  readonly go: () => Promise<void>;
}

/** Leads to the sign-in service. Where that does not answer, one stays, and is told so. */
export function WayOutButton({ go, variant = 'default', children }: Props) {
  const { t } = useTranslation();
  const { leaving, failed, leave } = useWayOut();
  return (
    <Stack gap="xs">
      {failed && <Notice tone="problem" announced title={t('signIn.stayed')} />}
      <Button variant={variant} loading={leaving} onClick={() => leave(go)}>{children}</Button>
    </Stack>
  );
}
