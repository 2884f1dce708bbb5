import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConnection } from '@/lib/api/connection';
import { useNow } from '@/lib/clock';
import { clockTime } from '@/lib/format/time';

const MINUTE_MS = 60_000;
const SHOW_TIME_AFTER_MIN = 60;

interface Props {
  readonly readAt: Date | undefined;
  /** Changes of the values come by themselves, and nothing stands in their way. */
  readonly follows?: boolean;
}

/** How old the values beside it are. With an open line those that follow are as of now. */
export function Freshness({ readAt, follows = true }: Props) {
  const { t } = useTranslation();
  const { live } = useConnection();
  const age = useNow(15_000).getTime() - (readAt?.getTime() ?? 0);
  if (readAt === undefined) {
    return null;
  }
  const minutes = Math.floor(age / MINUTE_MS);
  const old =
    minutes < 1
      ? t('connection.updatedNow')
      : minutes < SHOW_TIME_AFTER_MIN
        ? t('connection.updated', { count: minutes })
        : t('connection.updatedAt', { time: clockTime(readAt) });
  return (
    <Text component="span" size="sm" c="dimmed">
      {live && follows ? `● ${t('connection.live')}` : old}
    </Text>
  );
}
