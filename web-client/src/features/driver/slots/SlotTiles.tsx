import { Text } from '@mantine/core';
import { BatteryCharging, Coins, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '@/lib/api/live';
import { distance, kilowattHours, kilowatts, money, percent } from '@/lib/format/quantity';
import { clockTime } from '@/lib/format/time';
import { feeWords, perKwh } from '../stations/priceWords';
import { VehiclesDocument } from '../vehicles/generated/vehicle';
import { batteryShareOf, reachOf } from '../vehicles/reach';
import type { PromisedSlot, Slot } from './slot';
import styles from './SlotTiles.module.css';

interface Props {
  readonly slot: Slot;
  readonly promise: PromisedSlot['promise'];
}

/** What one gets: power, energy in three measures, and what it costs at most and by what. */
export function SlotTiles({ slot, promise }: Props) {
  const { t } = useTranslation();
  const { data } = useLiveQuery({ query: VehiclesDocument, variables: {}, dependsOn: ['Vehicle'] });
  const vehicle = data?.vehicles.find((mine) => mine.id === slot.vehicleId);
  const { energyWh, price } = promise;
  const share = vehicle && `+${percent(batteryShareOf(energyWh, vehicle))}`;
  const range = t('slot.about', { value: distance(reachOf(energyWh, vehicle)) });
  const ceiling = money(price.ceiling, price.currency);
  const most = energyWh < slot.wantedEnergyWh
    ? t('slot.mostFor', { value: ceiling, energy: kilowattHours(slot.wantedEnergyWh) })
    : t('slot.most', { value: ceiling });
  const fees = feeWords(price, t).join(' · ');
  return (
    <>
      <dl className={styles.tiles}>
        <Tile icon={<BatteryCharging size={20} aria-hidden="true" />} name={t('slot.energy')}>
          <b>{t('slot.least', { value: kilowattHours(energyWh) })}</b>
          <span>{t('slot.by', { time: clockTime(new Date(promise.endsAt), promise.timeZone) })}</span>
          <span>{[share, range].filter(Boolean).join(' · ')}</span>
        </Tile>
        <Tile icon={<Zap size={20} aria-hidden="true" />} name={t('slot.power')}>
          <b>{t('slot.powerNow', { power: kilowatts(promise.limitW) })}</b>
          <span>{t('slot.keptForYou')}</span>
        </Tile>
        <Tile icon={<Coins size={20} aria-hidden="true" />} name={t('slot.cost')}>
          <b>{t('slot.about', { value: money(price.expected, price.currency) })}</b>
          <span>{most}</span>
          <span>{perKwh(price.pricePerKwh, price.currency, t)}</span>
        </Tile>
      </dl>
      {fees && <Text size="sm" c="dimmed">{fees}</Text>}
    </>
  );
}

function Tile({ icon, name, children }: { readonly icon: ReactNode; readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.tile}>
      <dt>
        {icon}
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
