import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { dayAndTimeInside, timeRangeInside } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import type { PromisedSlot, Slot } from '../slot';

interface Props {
  readonly slot: PromisedSlot;
  /** What was asked for instead, and refused. */
  readonly attempt: Slot;
}

/** Says why not, and that nothing is lost. */
export function ChangeRefused({ slot, attempt }: Props) {
  const { t } = useTranslation();
  const { policy } = useMe();
  const { startsAt, endsAt, timeZone, stationName } = slot.promise;
  const { code, firstPossible } = attempt.reason;
  return (
    <Notice tone="attention" announced title={t(`reason.${code}`)}>
      <Text>{t(`reasonText.${code}`, { count: policy.maxOpenReservationsPerVehicle })}</Text>
      {firstPossible && (
        <Text>
          {t('slot.firstPossible')}: <b>{dayAndTimeInside(new Date(firstPossible), timeZone)}</b>
        </Text>
      )}
      <Text fw={600}>
        {t('change.stays', { station: stationName, time: timeRangeInside(new Date(startsAt), new Date(endsAt), timeZone) })}
      </Text>
    </Notice>
  );
}
