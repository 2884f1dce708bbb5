import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/clock';
import { distance, percent } from '@/lib/format/quantity';
import { ago } from '@/lib/format/time';
import styles from './ChargeBar.module.css';
import type { Vehicle } from './vehicle';

const OLD_AFTER_MS = 30 * 60_000; // a parked car asleep is asked about twice an hour
const LOW_PERCENT = 15;

/** Battery and range, with the age of the reading; an old one looks old. */
export function ChargeBar({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const at = useNow(30_000);
  const { stateOfChargePercent: charge, stateOfChargeAt, range } = vehicle;
  if (typeof charge !== 'number' || !stateOfChargeAt) {
    return <p className={styles.unknown}>{t('vehicles.chargeUnknown')}</p>;
  }
  const readAt = new Date(stateOfChargeAt);
  const old = at.getTime() - readAt.getTime() > OLD_AFTER_MS;
  return (
    <div className={styles.charge} data-old={old || undefined} data-low={charge <= LOW_PERCENT || undefined}>
      <p className={styles.figures}>
        <b>{percent(charge)}</b>
        {range && (
          <span>{range.estimated ? t('slot.about', { value: distance(range.distanceM) }) : distance(range.distanceM)}</span>
        )}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.min(100, Math.max(2, charge))}%` }} />
      </div>
      <p className={styles.age}>{t(old ? 'vehicles.readOld' : 'vehicles.read', { ago: ago(readAt, at) })}</p>
    </div>
  );
}
