import { Text } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '@/lib/api/attempt';
import { clockTime } from '@/lib/format/time';
import { ChargeBar } from '../ChargeBar';
import type { Vehicle } from '../vehicle';
import type { Reading } from './connection';
import { RefreshVehicleDocument } from './generated/connection';

/** How full a car is that was linked a moment ago: it is asked without being told to. */
export function FirstReading({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const { run, running } = useAttempt(RefreshVehicleDocument);
  const [reading, setReading] = useState<Reading>();
  const known = typeof vehicle.stateOfChargePercent === 'number';
  const asked = useRef(known);
  const ask = useEffectEvent(async () => setReading((await run({ vehicleId: vehicle.id }))?.refreshVehicle));
  useEffect(() => {
    if (!asked.current) {
      asked.current = true;
      void ask();
    }
  }, []);
  const time = reading?.retryAt ? clockTime(new Date(reading.retryAt)) : '';
  return (
    <div role="status">
      {running && !known ? <Text c="dimmed">{t('vehicles.asking')}</Text> : <ChargeBar vehicle={vehicle} />}
      {reading && reading.outcome !== 'READ' && <Text size="sm">{t(`vehicles.reading.${reading.outcome}`, { time })}</Text>}
    </div>
  );
}
