import { Button, Group, Stack, Text } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/clock';
import { ago } from '@/lib/format/time';
import { centre, locate, useWhere } from './where';

/** From where the distances are, and how to change that; `children` stand in the same row. */
export function WhereBar({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { from, carAt, locating, denied } = useWhere();
  const at = useNow(60_000);
  const said = t(`where.${from}`, { ago: carAt ? ago(carAt, at) : '' });
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        {children}
        <Group gap="xs">
          {from !== 'here' && (
            <Button variant="default" leftSection={<LocateFixed size={18} aria-hidden="true" />} loading={locating} onClick={locate}>
              {t('where.use')}
            </Button>
          )}
          {from !== 'community' && <Button variant="default" onClick={centre}>{t('stations.centre')}</Button>}
        </Group>
      </Group>
      <Text role="status" lh={1.3} size="sm" c="dimmed">{denied ? `${t('where.denied')} ${said}.` : said}</Text>
    </Stack>
  );
}
