import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/ConfirmButton';
import { useAttempt } from '@/lib/api/attempt';
import { timeRangeInside } from '@/lib/format/time';
import { CancelSlotDocument } from './generated/slot';
import type { PromisedSlot, Slot } from './slot';

interface Props {
  readonly slot: PromisedSlot;
  /** Has the focus once there is nothing left to cancel: the button goes with the slot's promise. */
  readonly status: RefObject<HTMLElement | null>;
  readonly onCanceled: (slot: Slot) => void;
}

/** Names the slot and asks. */
export function CancelSlot({ slot, status, onCanceled }: Props) {
  const { t } = useTranslation();
  const { run, running, problem } = useAttempt(CancelSlotDocument);
  const { stationName, startsAt, endsAt, timeZone } = slot.promise;
  const name = `${stationName}, ${timeRangeInside(new Date(startsAt), new Date(endsAt), timeZone)}`;

  const cancel = async () => {
    const done = await run({ reservationId: slot.id });
    if (done) {
      onCanceled(done.cancelReservation);
      status.current?.focus();
    }
    return done !== undefined;
  };

  return (
    <ConfirmButton
      label={t('slot.cancel')}
      title={t('slot.cancelTitle')}
      text={t('slot.cancelText', { slot: name })}
      keep={t('slot.keep')}
      yes={t('slot.cancelYes')}
      running={running}
      problem={problem}
      onYes={cancel}
    />
  );
}
