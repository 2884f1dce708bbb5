import type { Ref } from 'react';
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

interface Props {
  readonly status: ReservationStatus;
  readonly ref?: Ref<HTMLSpanElement>;
}

/** It can be given the focus, where what had it is gone with the status before. */
export function StatusBadge({ status, ref }: Props) {
  const { t } = useTranslation();
  return (
    <span ref={ref} tabIndex={-1} className={styles.badge} data-status={status}>
      <span aria-hidden="true">{SIGNS[status]}</span> {t(`slot.status.${status}`)}
    </span>
  );
}
