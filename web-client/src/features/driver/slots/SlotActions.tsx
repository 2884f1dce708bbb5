import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DirectionsButton } from '@/components/DirectionsButton';
import { LinkButton } from '@/components/LinkButton';
import { AddToCalendar } from './AddToCalendar';
import { CancelSlot } from './CancelSlot';
import type { PromisedSlot, Slot } from './slot';
import styles from './SlotActions.module.css';
import type { SlotStation } from './useSlotStation';

interface Props {
  readonly slot: PromisedSlot;
  readonly status: RefObject<HTMLElement | null>;
  readonly station: SlotStation | undefined;
  readonly onChanged: (slot: Slot) => void;
}

export function SlotActions({ slot, status, station, onChanged }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.actions}>
      {station && <DirectionsButton to={{ name: station.name, ...station.position }} />}
      <AddToCalendar slot={slot} station={station} />
      <LinkButton to="/slots/$id/change" params={{ id: slot.id }} variant="default">{t('slot.change')}</LinkButton>
      <CancelSlot slot={slot} status={status} onCanceled={onChanged} />
    </div>
  );
}
