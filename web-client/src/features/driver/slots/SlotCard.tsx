import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { timeRange } from '@/lib/format/time';
import { CancelSlot } from './CancelSlot';
import { isPromised, type Slot } from './slot';
import styles from './SlotCard.module.css';
import { SlotSummary } from './SlotSummary';
import { StatusBadge } from './StatusBadge';

interface Props {
  readonly slot: Slot;
  /** What it was before it moved. */
  readonly before?: Slot | undefined;
  readonly onMoveSeen: () => void;
  readonly onChanged: (slot: Slot) => void;
}

export function SlotCard({ slot, before, onMoveSeen, onChanged }: Props) {
  const { t } = useTranslation();
  return (
    <Paper component="li" className={styles.card} data-over={!isPromised(slot) || undefined}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <StatusBadge status={slot.status} />
          {before && <span className={styles.moved}>↔ {t('slot.moved')}</span>}
        </Group>
        <SlotSummary slot={slot} />
        {slot.status !== 'CANCELED' && <Text>{t(`reason.${slot.reason.code}`)}</Text>}
        {before && <MovedFrom before={before} onSeen={onMoveSeen} />}
        <Group gap="xs">
          <LinkButton to="/slots/$id" params={{ id: slot.id }} variant="default">{t('home.see')}</LinkButton>
          {isPromised(slot) && <CancelSlot slot={slot} onCanceled={onChanged} />}
        </Group>
      </Stack>
    </Paper>
  );
}

export function MovedFrom({ before, onSeen }: { readonly before: Slot; readonly onSeen: () => void }) {
  const { t } = useTranslation();
  if (!before.promise) {
    return null;
  }
  const { startsAt, endsAt, timeZone } = before.promise;
  return (
    <Group className={styles.movedFrom} role="status" justify="space-between" gap="xs">
      <Text>{t('slot.movedFrom', { time: timeRange(new Date(startsAt), new Date(endsAt), timeZone) })}</Text>
      <Button variant="default" onClick={onSeen}>{t('slot.seen')}</Button>
    </Group>
  );
}
