import { useTranslation } from 'react-i18next';
import type { ReservationStatus } from '@/lib/api/generated/schema';
import styles from './StatusBadge.module.css';

const SIGNS: Record<ReservationStatus, string> = {
  PENDING: '…',
  RESERVED: '✓',
  REJECTED: '✕',
  FAILED: '✕',
  FULFILLED: '✓',
  CANCELED: '–',
  NO_SHOW: '–',
};

export function StatusBadge({ status }: { readonly status: ReservationStatus }) {
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-status={status}>
      <span aria-hidden="true">{SIGNS[status]}</span> {t(`slot.status.${status}`)}
    </span>
  );
}
