import { Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kilowattHours, kilowatts, money } from '@/lib/format/quantity';
import { timeRange, waitRange } from '@/lib/format/time';
import { isPossible, type Known } from './slotOption';

interface Props {
  readonly option: Known;
  readonly timeZone: string;
}

/** What a request would get there right now: when, after what wait, for how much, and until when there is room. */
export function Estimate({ option, timeZone }: Props) {
  const { t } = useTranslation();
  if (option === undefined) {
    return null;
  }
  if (option === 'asked') {
    return <Skeleton component="span" display="block" height={42} aria-hidden="true" />;
  }
  if (!isPossible(option)) {
    return <Text component="span" fw={600}>✕ {t(`reason.${option.reason.code}`)}</Text>;
  }
  const { startsAt, endsAt, likelyWait, availableFrom, availableUntil, price, energyWh, limitW, congestion } = option;
  const facts = [
    likelyWait.highMinutes > 0 ? t('request.wait', { time: waitRange(likelyWait) }) : t('request.noWait'),
    t('slot.about', { value: money(price.expected, price.currency) }),
    t('request.gives', { energy: kilowattHours(energyWh), power: kilowatts(limitW) }),
  ];
  return (
    <Stack gap={2}>
      <Text component="span" fw={650}>{timeRange(new Date(startsAt), new Date(endsAt), timeZone)}</Text>
      <Text component="span" lh={1.35}>{facts.join(' · ')}</Text>
      {option.reason.code !== 'AS_REQUESTED' && <Text component="span" size="sm" fw={600}>{t(`reason.${option.reason.code}`)}</Text>}
      {congestion !== 'GREEN' && <Text component="span" size="sm">{t(`request.gridThen.${congestion}`)}</Text>}
      {availableFrom && availableUntil && (
        <Text component="span" size="sm" c="dimmed">
          {t('request.available', { time: timeRange(new Date(availableFrom), new Date(availableUntil), timeZone) })}
        </Text>
      )}
    </Stack>
  );
}
