import { useTranslation } from 'react-i18next';
import styles from './AvailabilityBadge.module.css';
import { availabilityOf, AVAILABILITY_SIGNS, type Station } from './station';

/** Sign, number and word; the same sign as on the map's pins. */
export function AvailabilityBadge({ station }: { readonly station: Pick<Station, 'availability'> }) {
  const { t } = useTranslation();
  const state = availabilityOf(station);
  const { free, total } = station.availability;
  return (
    <span className={styles.badge} data-state={state}>
      <span className={styles.sign} aria-hidden="true">{AVAILABILITY_SIGNS[state]}</span>
      {t(`availability.${state}`, { free, total })}
    </span>
  );
}
