import { Button, Group, Text } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { forgetHere, locate, useWhere } from './where';

/** From where the distances are, and how to change that. */
export function WhereBar() {
  const { t } = useTranslation();
  const { from, locating, denied } = useWhere();
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text role="status" lh={1.3}>
        {denied
          ? t('where.denied')
          : t(`where.${from}`)}
      </Text>
      {from === 'here' ? (
        <Button variant="default" flex="none" onClick={forgetHere}>{t('stations.centre')}</Button>
      ) : (
        <Button variant="default" flex="none" leftSection={<LocateFixed size={18} aria-hidden="true" />} loading={locating} onClick={locate}>
          {t('where.use')}
        </Button>
      )}
    </Group>
  );
}
