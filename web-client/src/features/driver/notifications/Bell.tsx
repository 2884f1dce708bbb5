import { Link } from '@tanstack/react-router';
import { Bell as BellIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Bell.module.css';
import { useNotifications } from './NotificationsContext';

const MOST_SHOWN = 9;

export function Bell() {
  const { t } = useTranslation();
  const { unseen } = useNotifications();
  return (
    <Link to="/notifications" className={styles.bell} aria-label={t('notification.bell', { count: unseen })}>
      <BellIcon size={22} aria-hidden="true" />
      {unseen > 0 && (
        <span className={styles.count} aria-hidden="true">{unseen > MOST_SHOWN ? `${MOST_SHOWN}+` : unseen}</span>
      )}
    </Link>
  );
}
