import { Stack, Text } from '@mantine/core';
import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clockTime, dayName, sameDay, zoneNote } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import { givenBy, type Slot } from './slot';
import styles from './SlotWhen.module.css';
import type { SlotStation } from './useSlotStation';

/** Start and end, once each and large, by the station's clocks; then where. */
export function SlotWhen({ slot, station }: { readonly slot: Slot; readonly station: SlotStation | undefined }) {
  const { t } = useTranslation();
  const { timeZone: communityZone } = useMe().community;
  const { promise } = slot;
  const timeZone = promise?.timeZone ?? station?.timeZone ?? communityZone;
  const from = new Date(promise?.startsAt ?? slot.earliestStart);
  const until = new Date(promise?.endsAt ?? slot.latestEnd);
  const zone = zoneNote(from, timeZone);
  const oneDay = sameDay(from, until, timeZone);
  return (
    <Stack gap={6}>
      <div>
        <Text c="dimmed" fw={600}>
          {dayName(from, timeZone)}
          {zone && ` · ${t('slot.zone', { zone })}`}
        </Text>
        <p className={styles.times}>
          <time dateTime={from.toISOString()}>{clockTime(from, timeZone)}</time>
          <span aria-hidden="true"> – </span>
          <time dateTime={until.toISOString()}>
            {!oneDay && <span className={styles.nextDay}>{dayName(until, timeZone)} </span>}
            {clockTime(until, timeZone)}
          </time>
        </p>
      </div>
      {(promise || station) && (
        <div className={styles.where}>
          <MapPin size={18} aria-hidden="true" />
          <div>
            <Text fw={600}>
              {promise?.stationName ?? station?.name}
              {promise && givenBy(slot) && ` · ${t('slot.plug', { label: promise.evseLabel })}`}
            </Text>
            {station && <Text c="dimmed" size="sm">{station.address}</Text>}
            {promise && slot.status === 'RESERVED' && (
              <Text size="sm">
                {t('slot.plugged', {
                  from: clockTime(new Date(promise.pluggedFrom), timeZone),
                  until: clockTime(new Date(promise.pluggedUntil), timeZone),
                })}
              </Text>
            )}
          </div>
        </div>
      )}
    </Stack>
  );
}
