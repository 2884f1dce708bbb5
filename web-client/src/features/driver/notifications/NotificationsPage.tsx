import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { MoreButton } from '@/components/MoreButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useNow } from '@/lib/clock';
import { ago } from '@/lib/format/time';
import type { Notification } from './notification';
import { useNotifications } from './NotificationsContext';
import styles from './NotificationsPage.module.css';
import { NotificationText } from './NotificationText';

/** What I was told, the newest first. What comes while I read waits above until I ask for it. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const { items, loading, problem, readAt, refetch, unseen, markSeen, hasOlder, older, showOlder } = useNotifications();
  const [newest, setNewest] = useState<string>();
  if (newest === undefined && items[0]) {
    setNewest(items[0].at);
  }
  const waiting = items.filter((item) => newest !== undefined && item.at > newest);
  const shown = items.filter((item) => !waiting.includes(item));
  const fresh = items.filter((item) => !item.seen).map((item) => item.id);
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{t('notification.title')}</PageTitle>
        <Freshness readAt={readAt} follows={!problem} />
      </Group>
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {loading && <Waiting />}
      {!loading && items.length === 0 && !problem && <Notice title={t('notification.empty')}>{t('notification.emptyHint')}</Notice>}
      {waiting.length > 0 && (
        <Button onClick={() => setNewest(items[0]?.at)}>{t('slot.waiting', { count: waiting.length })}</Button>
      )}
      {unseen > 0 && fresh.length > 0 && (
        <Button variant="default" onClick={() => markSeen(fresh)}>{t('notification.allSeen')}</Button>
      )}
      <ul className={styles.list}>
        {shown.map((item) => <Entry key={item.id} item={item} onSeen={() => markSeen([item.id])} />)}
      </ul>
      {hasOlder && <MoreButton more={older} onMore={() => void showOlder()}>{t('slot.more')}</MoreButton>}
    </Stack>
  );
}

function Entry({ item, onSeen }: { readonly item: Notification; readonly onSeen: () => void }) {
  const { t } = useTranslation();
  const at = useNow(30_000);
  return (
    <Paper component="li" className={styles.entry} data-unseen={!item.seen || undefined}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">{ago(new Date(item.at), at)}</Text>
          {!item.seen && <Text size="sm" fw={700} c="var(--mantine-color-anchor)">● {t('notification.new')}</Text>}
        </Group>
        <NotificationText item={item} />
        <Group gap="xs">
          {item.reservationId && (
            <LinkButton to="/slots/$id" params={{ id: item.reservationId }} variant="default" onClick={onSeen}>
              {t('notification.look')}
            </LinkButton>
          )}
          {item.kind === 'STATION_FREE' && item.stationId && (
            <LinkButton to="/request" search={{ station: item.stationId }} variant="default" onClick={onSeen}>
              {t('stations.request')}
            </LinkButton>
          )}
          {!item.seen && <Button variant="subtle" onClick={onSeen}>{t('slot.seen')}</Button>}
        </Group>
      </Stack>
    </Paper>
  );
}
