import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kilowatts } from '@/lib/format/quantity';
import { timeRange } from '@/lib/format/time';
import type { Move } from './move';
import styles from './MovedFrom.module.css';

interface Props {
  readonly move: Move;
  readonly timeZone: string;
  /** Nothing else says it aloud on this page. */
  readonly announced?: boolean;
}

/** The planner moved it: from when to when, and why, until the person says so. */
export function MovedFrom({ move, timeZone, announced = false }: Props) {
  const { t } = useTranslation();
  const { before, after } = move;
  const slower = before.limitW !== after.limitW;
  const said = ({ startsAt, endsAt, limitW }: Move['before']) => {
    const time = timeRange(new Date(startsAt), new Date(endsAt), timeZone);
    return slower ? `${time}, ${kilowatts(limitW)}` : time;
  };
  return (
    <Group className={styles.moved} role={announced ? 'status' : undefined} justify="space-between" gap="xs">
      <Stack gap={2}>
        <Text fw={650}>{t('slot.moved')}</Text>
        <Text><s>{said(before)}</s> → <b>{said(after)}</b></Text>
        <Text size="sm">{t(`reason.${move.reason}`)}</Text>
      </Stack>
      <Button variant="default" onClick={move.seen}>{t('slot.seen')}</Button>
    </Group>
  );
}
