import { Group, Paper, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { CancelSlot } from './CancelSlot';
import { useMove } from './move';
import { MovedFrom } from './MovedFrom';
import { isPromised, type Slot } from './slot';
import styles from './SlotCard.module.css';
import { SlotSummary } from './SlotSummary';
import { StatusBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';

interface Props {
  readonly slot: Slot;
  /** What it was before it moved. */
  readonly before?: Slot | undefined;
  readonly onMoveSeen: () => void;
  readonly onChanged: (slot: Slot) => void;
}

export function SlotCard({ slot, before, onMoveSeen, onChanged }: Props) {
  const { t } = useTranslation();
  const status = useRef<HTMLSpanElement>(null);
  const move = useMove(slot, before, onMoveSeen); // says why, too
  const saysWhy = !move && slot.status !== 'CANCELED' && slot.reason.code !== 'AS_REQUESTED';
  return (
    <Paper component="li" className={styles.card} data-over={!isPromised(slot) || undefined}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <StatusBadge ref={status} status={slot.status} />
          {isPromised(slot) && <TimeLeft slot={slot} />}
        </Group>
        <SlotSummary slot={slot} />
        {saysWhy && <Text size="sm">{t(`reason.${slot.reason.code}`)}</Text>}
        {move && slot.promise && <MovedFrom move={move} timeZone={slot.promise.timeZone} />}
        <Group gap="xs">
          <LinkButton to="/slots/$id" params={{ id: slot.id }} variant="default">{t('home.see')}</LinkButton>
          {isPromised(slot) && <CancelSlot slot={slot} status={status} onCanceled={onChanged} />}
        </Group>
      </Stack>
    </Paper>
  );
}
