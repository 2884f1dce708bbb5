import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/clock';
import { clockTime, timeRange } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import type { Slot } from './slot';
import styles from './SlotTimeline.module.css';
import { type Part, pictureOf, type Picture } from './timeline';

/** The asked-for time as a bar: what was full, when power flows, until when the plug is kept, and now. */
export function SlotTimeline({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { timeZone: communityZone } = useMe().community;
  const picture = pictureOf(slot, useNow(30_000));
  const timeZone = slot.promise?.timeZone ?? communityZone;
  const { parts, from, until } = picture;
  const said = parts.map((part) => `${t(`slot.part.${part.kind}`)}: ${timeRange(part.from, part.until, timeZone)}`);
  return (
    <figure className={styles.figure}>
      <div className={styles.track} role="img" aria-label={said.join('; ')}>
        {parts.map((part) => (
          <span key={part.kind} className={styles.part} data-kind={part.kind} style={placeOf(part, picture)} />
        ))}
        {picture.now !== undefined && <span className={styles.now} style={{ left: `${picture.now * 100}%` }} />}
      </div>
      <figcaption>
        <div className={styles.ends} aria-hidden="true">
          <span>{clockTime(from, timeZone)}</span>
          <span>{clockTime(until, timeZone)}</span>
        </div>
        <ul className={styles.legend} aria-hidden="true">
          {parts.map((part) => (
            <li key={part.kind}>
              <span className={styles.part} data-kind={part.kind} />
              {t(`slot.part.${part.kind}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function placeOf(part: Part, { from, until }: Picture) {
  const whole = until.getTime() - from.getTime();
  return {
    left: `${((part.from.getTime() - from.getTime()) / whole) * 100}%`,
    width: `${((part.until.getTime() - part.from.getTime()) / whole) * 100}%`,
  };
}
