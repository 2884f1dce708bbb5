import { Button, Group, Text } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/lib/session';
import { forgetHere, locate, useWhere } from './where';

/** From where the distances are, and how to change that. */
export function WhereBar() {
  const { t } = useTranslation();
  const { community } = useMe();
  const { from, locating, denied } = useWhere();
  return (
    <Group justify="space-between" gap="xs">
      <Text role="status">
        {denied
          ? t('where.denied')
          : t(from === 'here' ? 'where.here' : 'where.community', { community: community.name })}
      </Text>
      {from === 'here' ? (
        <Button variant="default" onClick={forgetHere}>{t('stations.centre')}</Button>
      ) : (
        <Button variant="default" leftSection={<LocateFixed size={18} aria-hidden="true" />} loading={locating} onClick={locate}>
          {t('where.use')}
        </Button>
      )}
    </Group>
  );
}
