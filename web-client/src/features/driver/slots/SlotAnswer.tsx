import { Group, Paper, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Alternatives } from './Alternatives';
import { LikelyWait } from './LikelyWait';
import { useMove } from './move';
import { MovedFrom } from './MovedFrom';
import { givenBy, isAsWished, isPromised, type Slot } from './slot';
import { SlotActions } from './SlotActions';
import { SlotReason } from './SlotReason';
import { SlotTiles } from './SlotTiles';
import { SlotTimeline } from './SlotTimeline';
import { SlotWhen } from './SlotWhen';
import { StatusBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';
import { useSlotStation } from './useSlotStation';

interface Props {
  readonly slot: Slot;
  readonly before: Slot | undefined;
  readonly onMoveSeen: () => void;
  readonly onChanged: (slot: Slot) => void;
}

/** When and where, what one gets, why, and what one can do now: in this order. */
export function SlotAnswer({ slot, before, onMoveSeen, onChanged }: Props) {
  const { t } = useTranslation();
  const status = useRef<HTMLSpanElement>(null);
  const station = useSlotStation(slot);
  const move = useMove(slot, before, onMoveSeen);
  const askForOthers = slot.status === 'REJECTED' || slot.status === 'FAILED' || (isPromised(slot) && !isAsWished(slot.reason.code));
  const given = givenBy(slot);
  const drawn = isPromised(slot) || slot.status === 'REJECTED' || slot.status === 'PENDING';
  return (
    <Paper>
      <Stack>
        <Group justify="space-between" gap="xs">
          <StatusBadge ref={status} status={slot.status} />
          {isPromised(slot) && <TimeLeft slot={slot} />}
        </Group>
        <SlotWhen slot={slot} station={station} />
        {isPromised(slot) && <LikelyWait slot={slot} />}
        {move && slot.promise && <MovedFrom announced move={move} timeZone={slot.promise.timeZone} />}
        {given && <SlotTiles slot={slot} promise={given} />}
        {drawn && <SlotTimeline slot={slot} />}
        <SlotReason slot={slot} />
        {askForOthers && <Alternatives slot={slot} onChanged={onChanged} />}
        {isPromised(slot) ? (
          <SlotActions slot={slot} status={status} station={station} onChanged={onChanged} />
        ) : (
          slot.status !== 'PENDING' && (
            <LinkButton to="/request" search={{ vehicle: slot.vehicleId }}>{t('request.again')}</LinkButton>
          )
        )}
        <LinkButton to="/slots" variant="subtle">{t('slot.backToSlots')}</LinkButton>
      </Stack>
    </Paper>
  );
}
