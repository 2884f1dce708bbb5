import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/lib/session';
import type { Notification } from './notification';
import { timesOf, titleOf } from './notificationWords';

/** What, from when to when, and why. */
export function NotificationText({ item }: { readonly item: Notification }) {
  const { t } = useTranslation();
  const { before, after } = timesOf(item, useMe().community.timeZone);
  return (
    <>
      <Text fw={item.seen ? 500 : 700}>{titleOf(item, t)}</Text>
      {(before || after) && (
        <Text>
          {before && <s>{before}</s>}
          {before && after && ' → '}
          {after && <b>{after}</b>}
        </Text>
      )}
      {item.reason && <Text size="sm" c="dimmed">{t(`reason.${item.reason}`)}</Text>}
    </>
  );
}
