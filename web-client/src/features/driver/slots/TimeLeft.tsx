import { Clock3, PlugZap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/clock';
import { clockTime, duration } from '@/lib/format/time';
import { momentOf } from './phase';
import type { PromisedSlot } from './slot';
import styles from './TimeLeft.module.css';

/** How long until it starts, or how long it still runs; counts by itself. */
export function TimeLeft({ slot }: { readonly slot: PromisedSlot }) {
  const { t } = useTranslation();
  const { phase, leftMs } = momentOf(slot.promise, useNow(15_000));
  if (phase === 'over') {
    return null;
  }
  const Icon = phase === 'ahead' ? Clock3 : PlugZap;
  const until = clockTime(new Date(slot.promise.pluggedUntil), slot.promise.timeZone);
  return (
    <span className={styles.left} data-phase={phase}>
      <Icon size={16} aria-hidden="true" />
      {t(`slot.phase.${phase}`, { time: duration(leftMs), until })}
    </span>
  );
}
