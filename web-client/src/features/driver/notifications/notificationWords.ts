import type { TFunction } from 'i18next';
import { kilowatts } from '@/lib/format/quantity';
import { timeRange } from '@/lib/format/time';
import type { Notification } from './notification';

type Times = NonNullable<Notification['before']>;

/** What happened, in one line. */
export function titleOf({ kind, stationName }: Notification, t: TFunction): string {
  return t(`notification.${kind}`, { station: stationName ?? t('slot.aStation') });
}

/** Before and after, as far as there is one. */
export function timesOf(item: Notification, communityZone: string): { before?: string; after?: string } {
  const zone = item.timeZone ?? communityZone;
  const said = ({ startsAt, endsAt, limitW }: Times) => {
    const time = timeRange(new Date(startsAt), new Date(endsAt), zone);
    return item.kind === 'SLOT_REDUCED' ? `${time}, ${kilowatts(limitW)}` : time;
  };
  return {
    ...(item.before ? { before: said(item.before) } : {}),
    ...(item.after ? { after: said(item.after) } : {}),
  };
}
