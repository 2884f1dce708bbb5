import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { Accessibility } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CongestionBadge } from '@/components/CongestionBadge';
import { distance, kilowatts } from '@/lib/format/quantity';
import { AvailabilityBadge } from '../stations/AvailabilityBadge';
import { feeWords, perKwh, priceWords } from '../stations/priceWords';
import { bestPowerOf, connectorsOf, fits, isAccessible, mostPowerOf, type Station } from '../stations/station';
import { TellWhenFree } from '../stations/TellWhenFree';
import type { Vehicle } from '../vehicles/vehicle';
import { Estimate } from './Estimate';
import type { Known } from './slotOption';
import styles from './StationOption.module.css';

interface Props {
  readonly station: Station;
  readonly vehicle: Vehicle | undefined;
  readonly option: Known;
}

/** One station to tick: what one would get there comes before what it is. */
export function StationOption({ ref, station, vehicle, option }: Props & { readonly ref?: Ref<HTMLInputElement> | undefined }) {
  const facts = useId();
  return (
    <div className={styles.option}>
      <Checkbox
        ref={ref}
        value={station.id}
        classNames={{ body: styles.body, labelWrapper: styles.label }}
        aria-label={station.name}
        aria-describedby={facts}
        label={<Facts id={facts} station={station} vehicle={vehicle} option={option} />}
      />
      <div className={styles.more}><TellWhenFree station={station} /></div>
    </div>
  );
}

function Facts({ id, station, vehicle, option }: Props & { readonly id: string }) {
  const { t } = useTranslation();
  const fitting = vehicle === undefined || fits(station, vehicle);
  const offer = typeof option === 'object' ? option.price : undefined;
  const prices = offer ? [perKwh(offer.pricePerKwh, offer.currency, t)] : priceWords(station.tariff, station.timeZone, t);
  const power = vehicle && fitting ? bestPowerOf(station, vehicle) : mostPowerOf(station);
  return (
    <Stack gap={6} id={id}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text component="span" fw={650} lh={1.3}>{station.name}</Text>
        <CongestionBadge level={typeof option === 'object' ? option.congestion : station.congestion} />
      </Group>
      <Group gap="2px 12px">
        {typeof station.distanceM === 'number' && <span>{distance(station.distanceM)}</span>}
        <AvailabilityBadge station={station} />
        {isAccessible(station) && <Accessibility size={18} role="img" aria-label={t('stations.accessible')} />}
      </Group>
      {fitting ? <Estimate option={option} timeZone={station.timeZone} /> : <Text component="span" fw={600}>{t('stations.doesNotFit')}</Text>}
      <Text component="span" size="sm" c="dimmed">
        {[
          fittingFirst(station, vehicle).map((connector) => t(`connector.${connector}`)).join(', '),
          t('stations.upTo', { power: kilowatts(power) }),
          ...prices,
          ...feeWords(station.tariff, t),
        ].join(' · ')}
      </Text>
    </Stack>
  );
}

function fittingFirst(station: Station, vehicle: Vehicle | undefined) {
  const all = connectorsOf(station);
  const mine = all.filter((connector) => vehicle?.connectors.includes(connector));
  return mine.length > 0 ? mine : all;
}
