import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { timeRange } from '@/lib/format/time';
import styles from './MovedFrom.module.css';
import type { Slot } from './slot';

interface Props {
  readonly before: Slot;
  readonly slot: Slot;
  readonly onSeen: () => void;
}

/** The planner moved it: from when to when, and why, until the person says so. */
export function MovedFrom({ before, slot, onSeen }: Props) {
  const { t } = useTranslation();
  if (!before.promise || !slot.promise) {
    return null;
  }
  const time = ({ startsAt, endsAt, timeZone }: NonNullable<Slot['promise']>) =>
    timeRange(new Date(startsAt), new Date(endsAt), timeZone);
  return (
    <Group className={styles.moved} role="status" justify="space-between" gap="xs">
      <Stack gap={2}>
        <Text fw={650}>{t('slot.moved')}</Text>
        <Text><s>{time(before.promise)}</s> → <b>{time(slot.promise)}</b></Text>
        <Text size="sm">{t(`reason.${slot.reason.code}`)}</Text>
      </Stack>
      <Button variant="default" onClick={onSeen}>{t('slot.seen')}</Button>
    </Group>
  );
}
