import { Text, VisuallyHidden } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { CalendarClock, Car, CircleUserRound, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ConnectionBanner } from '@/components/ConnectionBanner';
import { GridBadge } from '@/features/driver/grid/GridBadge';
import { Bell } from '@/features/driver/notifications/Bell';
import { NotificationsProvider } from '@/features/driver/notifications/NotificationsContext';
import { Toasts } from '@/features/driver/notifications/Toasts';
import { SlotNews, useSlotNews } from '@/features/driver/slots/SlotNews';
import { useMe } from '@/lib/session';
import styles from './Shell.module.css';

const places = [
  { to: '/', name: 'home', Icon: Zap },
  { to: '/slots', name: 'slots', Icon: CalendarClock },
  { to: '/vehicles', name: 'vehicles', Icon: Car },
  { to: '/account', name: 'account', Icon: CircleUserRound },
] as const;

export function Shell() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <NotificationsProvider>
    <SlotNews>
      <a className={styles.skip} href="#content">{t('app.skip')}</a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <Text component="span" fw={700} className={styles.name}>{me.community.name}</Text>
          <GridBadge />
          <Bell />
        </div>
      </header>
      <ConnectionBanner />
      <div className={styles.body}>
        <Navigation />
        <main id="content" className={styles.content} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Toasts />
    </SlotNews>
    </NotificationsProvider>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const news = useSlotNews();
  return (
    <nav className={styles.nav} aria-label={t('app.main')}>
      {places.map(({ to, name, Icon }) => (
        <Link key={to} to={to} className={styles.place} activeOptions={{ exact: to === '/' }}>
          <Icon aria-hidden="true" size={22} />
          <span>{t(`nav.${name}`)}</span>
          {name === 'slots' && news.count > 0 && (
            <span className={styles.news}>
              {news.count}
              <VisuallyHidden> {t('nav.news')}</VisuallyHidden>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
