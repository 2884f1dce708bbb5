import { Group, Loader, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SLOW_AFTER_MS = 6_000; // makers' services answer slowly

/** What happens between the maker's page and the linked car. */
export function Linking() {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Paper role="status">
      <Stack gap="xs">
        <Text fw={600}>✓ {t('connect.stage.back')}</Text>
        {(['link', 'read'] as const).map((stage) => (
          <Group key={stage} gap="xs">
            <Loader size={16} aria-hidden="true" />
            <span>{t(`connect.stage.${stage}`)}…</span>
          </Group>
        ))}
        {slow && <Text>{t('connect.stage.slow')}</Text>}
      </Stack>
    </Paper>
  );
}
