import { Link2, Link2Off, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './ConnectionLine.module.css';
import type { Vehicle } from './vehicle';

const ICONS = { ACTIVE: Link2, RECONNECT_NEEDED: Link2Off, DISCONNECTED: Link2Off, BY_HAND: PencilLine } as const;

/** How its data gets here, in a sign and words. */
export function ConnectionLine({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const status = vehicle.connection?.status ?? 'BY_HAND';
  const Icon = ICONS[status];
  return (
    <p className={styles.line} data-status={status}>
      <Icon size={16} aria-hidden="true" />
      {t(`vehicles.connection.${status}`)}
    </p>
  );
}
