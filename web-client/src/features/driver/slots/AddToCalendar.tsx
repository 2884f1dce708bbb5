import { Button } from '@mantine/core';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { now } from '@/lib/clock';
import { kilowattHours, kilowatts } from '@/lib/format/quantity';
import { clockTime } from '@/lib/format/time';
import { calendarFileOf } from './calendar';
import type { PromisedSlot } from './slot';
import type { SlotStation } from './useSlotStation';

interface Props {
  readonly slot: PromisedSlot;
  readonly station: SlotStation | undefined;
}

/** Hands the slot to the device's calendar as a file, made here: no server learns of it. */
export function AddToCalendar({ slot, station }: Props) {
  const { t } = useTranslation();
  const { promise } = slot;
  const time = (instant: string) => clockTime(new Date(instant), promise.timeZone);

  const add = () => {
    const entry = {
      title: t('slot.calendarTitle', { station: promise.stationName }),
      description: [
        `${t('slot.plug', { label: promise.evseLabel })}, ${t('slot.powerNow', { power: kilowatts(promise.limitW) })}`,
        t('slot.atLeast', { energy: kilowattHours(promise.energyWh), time: time(promise.endsAt) }),
        t('slot.plugged', { from: time(promise.pluggedFrom), until: time(promise.pluggedUntil) }),
      ].join('\n'),
      place: [promise.stationName, station?.address].filter(Boolean).join(', '),
      position: station?.position,
      url: `${window.location.origin}/slots/${slot.id}`,
    };
    save(new Blob([calendarFileOf(slot, entry, now())], { type: 'text/calendar;charset=utf-8' }));
  };

  return (
    <Button variant="default" leftSection={<CalendarPlus size={18} aria-hidden="true" />} onClick={add}>
      {t('slot.calendar')}
    </Button>
  );
}

function save(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'fairwatt.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // the browser reads it after the click
}
