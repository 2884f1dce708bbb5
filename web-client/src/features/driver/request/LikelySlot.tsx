import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { money } from '@/lib/format/quantity';
import { timeRange } from '@/lib/format/time';
import type { Station } from '../stations/station';
import { isPossible, type Known, soonest } from './slotOption';

interface Props {
  readonly stations: readonly Station[];
  readonly knownOf: (stationId: string) => Known;
}

/** What a tap on the button would most likely bring, beside the button. */
export function LikelySlot({ stations, knownOf }: Props) {
  const { t } = useTranslation();
  const known = stations.map(({ id }) => knownOf(id)).filter((option) => typeof option === 'object');
  const best = soonest(known);
  const station = stations.find(({ id }) => id === best?.stationId);
  if (best && station) {
    const time = timeRange(new Date(best.startsAt), new Date(best.endsAt), station.timeZone);
    const cost = t('slot.about', { value: money(best.price.expected, best.price.currency) });
    return <Text lh={1.3} role="status"><b>{time}</b> · {station.name} · {cost}</Text>;
  }
  const refused = known.find((option) => !isPossible(option));
  return refused && known.length === stations.length ? <Text lh={1.3} role="status">✕ {t(`reason.${refused.reason.code}`)}</Text> : null;
}
