import { CloseButton } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '@/components/LinkButton';
import { useMe } from '@/lib/session';
import type { Notification } from './notification';
import { useNotifications } from './NotificationsContext';
import { NotificationText } from './NotificationText';
import styles from './Toasts.module.css';

const SHOWN_MS = 12_000; // three short lines, read slowly
const AT_ONCE = 3;

/**
 * What happens now, above every page, for those who want it; it stays in the list either way. What the page itself
 * tells, the list or a moved slot’s own page, is not said twice.
 */
export function Toasts() {
  const { settings } = useMe();
  const { arrived, putAway } = useNotifications();
  const { pathname } = useLocation();
  const onScreen = arrived.filter((item) => pathname === '/notifications' || (isMove(item) && pathname === `/slots/${item.reservationId}`));
  const shown = settings.notifyInPage ? arrived.filter((item) => !onScreen.includes(item)) : [];
  const leaveToPage = useEffectEvent(() => onScreen.forEach((item) => putAway(item.id)));
  useEffect(() => leaveToPage(), [onScreen.length]);
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {shown.slice(-AT_ONCE).map((item) => <Toast key={item.id} item={item} />)}
    </div>
  );
}

const isMove = ({ kind }: Notification) => kind === 'SLOT_MOVED' || kind === 'SLOT_REDUCED';

function Toast({ item }: { readonly item: Notification }) {
  const { t } = useTranslation();
  const { putAway, markSeen } = useNotifications();
  const [held, setHeld] = useState(false);
  const goAway = useEffectEvent(() => putAway(item.id));
  useEffect(() => {
    if (held) {
      return;
    }
    const timer = setTimeout(goAway, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held]);

  const seen = () => {
    markSeen([item.id]);
    putAway(item.id);
  };
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div className={styles.toast} {...hold}>
      <div>
        <NotificationText item={item} />
        {item.reservationId && (
          <TextLink to="/slots/$id" params={{ id: item.reservationId }} className={styles.link} onClick={seen}>
            {t('notification.look')}
          </TextLink>
        )}
        {!item.reservationId && item.stationId && (
          <TextLink to="/request" search={{ station: item.stationId }} className={styles.link} onClick={seen}>
            {t('stations.request')}
          </TextLink>
        )}
      </div>
      <CloseButton size={44} aria-label={t('slot.seen')} onClick={seen} />
    </div>
  );
}
