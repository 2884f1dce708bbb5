import type { TFunction } from 'i18next';
import { now } from '@/lib/clock';
import { money, percentOf, pricePerUnit } from '@/lib/format/quantity';
import { clockTime, duration, timeOfDay } from '@/lib/format/time';

const MINUTE_MS = 60_000;

interface Tariff {
  readonly currency: string;
  /** The first price known, until when it holds, and the one after it. */
  readonly now: { readonly pricePerKwh: string; readonly until: string };
  readonly next: { readonly pricePerKwh: string } | null;
}

interface IdleFee {
  readonly perHour: string;
  readonly graceMinutes: number;
  readonly dailyCap?: string | null;
  readonly freeFrom?: string | null;
  readonly freeUntil?: string | null;
}

interface Fees {
  readonly currency: string;
  readonly sessionFee: string;
  readonly idleFee: IdleFee | null;
  readonly taxPercent?: string | null;
}

/** "$0.42/kWh", and "$0.56 from 4:00 PM" while that is still to come. */
export function priceWords({ currency, now: first, next }: Tariff, timeZone: string, t: TFunction, at = now()): string[] {
  const until = new Date(first.until);
  if (next && until <= at) {
    return [perKwh(next.pricePerKwh, currency, t)];
  }
  const later = next && t('stations.later', { price: pricePerUnit(next.pricePerKwh, currency), time: clockTime(until, timeZone) });
  return [perKwh(first.pricePerKwh, currency, t), ...(later ? [later] : [])];
}

export function perKwh(price: string, currency: string, t: TFunction): string {
  return t('stations.perKwh', { price: pricePerUnit(price, currency) });
}

/** What comes beside the energy, as far as there is such a thing. */
export function feeWords({ currency, sessionFee, idleFee, taxPercent }: Fees, t: TFunction): string[] {
  return [
    ...(Number(sessionFee) > 0 ? [t('stations.sessionFee', { price: money(sessionFee, currency) })] : []),
    ...(idleFee ? [idleWords(idleFee, currency, t)] : []),
    ...(taxPercent ? [t('stations.tax', { percent: percentOf(taxPercent) })] : []),
  ];
}

/** In one piece: its limits are not those of the charge. */
function idleWords({ perHour, graceMinutes, dailyCap, freeFrom, freeUntil }: IdleFee, currency: string, t: TFunction): string {
  const price = money(perHour, currency);
  const fee = graceMinutes > 0
    ? t('stations.idleAfter', { price, grace: duration(graceMinutes * MINUTE_MS) })
    : t('stations.idle', { price });
  const limits = [
    ...(dailyCap ? [t('stations.idleCap', { price: money(dailyCap, currency) })] : []),
    ...(freeFrom && freeUntil ? [t('stations.idleFree', { from: timeOfDay(freeFrom), until: timeOfDay(freeUntil) })] : []),
  ];
  return limits.length > 0 ? `${fee} (${limits.join(', ')})` : fee;
}
