import { Group, Loader, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SLOW_AFTER_MS = 3_000;

/** What happens between the tap and the answer. The server decides all of it in one go. */
export function Deciding() {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Paper role="status" aria-label={t('request.stage.title')}>
      <Stack gap={6}>
        <Text fw={600}>{t('request.stage.sent')} ✓</Text>
        {(['plugs', 'grid', 'price'] as const).map((stage) => (
          <Group key={stage} gap="xs">
            <Loader size={14} aria-hidden="true" />
            <span>{t(`request.stage.${stage}`)}…</span>
          </Group>
        ))}
        {slow && <Text>{t('request.stage.slow')}</Text>}
      </Stack>
    </Paper>
  );
}
