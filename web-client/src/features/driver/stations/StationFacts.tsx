import { Group, Stack, Text } from '@mantine/core';
import { Accessibility } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CongestionBadge } from '@/components/CongestionBadge';
import { distance, kilowatts } from '@/lib/format/quantity';
import { AvailabilityBadge } from './AvailabilityBadge';
import { feeWords, priceWords } from './priceWords';
import { connectorsOf, isAccessible, mostPowerOf, type Station } from './station';

/** What one wants to know of a station before choosing it. */
export function StationFacts({ station }: { readonly station: Station }) {
  const { t } = useTranslation();
  const { tariff } = station;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text component="span" fw={650} lh={1.3}>{station.name}</Text>
        <CongestionBadge level={station.congestion} />
      </Group>
      <Group gap="4px 12px">
        <AvailabilityBadge station={station} />
        {typeof station.distanceM === 'number' && <span>{distance(station.distanceM)}</span>}
        <span>{t('stations.upTo', { power: kilowatts(mostPowerOf(station)) })}</span>
        {isAccessible(station) && (
          <Accessibility size={18} role="img" aria-label={t('stations.accessible')} />
        )}
      </Group>
      <Text component="span" size="sm" c="dimmed">
        {connectorsOf(station).map((connector) => t(`connector.${connector}`)).join(' · ')}
      </Text>
      <Text component="span" size="sm">
        {[...priceWords(tariff, station.timeZone, t), ...feeWords(tariff, t)].join(' · ')}
      </Text>
      <Text component="span" size="sm" c="dimmed">{station.address}</Text>
    </Stack>
  );
}
