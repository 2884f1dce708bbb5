import { Group, NativeSelect, Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '@/components/LinkButton';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { ChargeBar } from '../vehicles/ChargeBar';
import { chooseVehicle, useMyVehicle } from '../vehicles/useMyVehicle';
import { nameOf, type Vehicle } from '../vehicles/vehicle';
import { FirstCar } from './FirstCar';
import styles from './MyCar.module.css';
import { NewerReading } from './NewerReading';

/** The car of today: how full it is, how far it gets, how old that is, and how to make it newer. */
export function MyCar() {
  const { t } = useTranslation();
  const { vehicles, vehicle, loading, problem, refetch } = useMyVehicle();
  if (vehicles?.length === 0) {
    return <FirstCar />;
  }
  return (
    <>
      {loading && <Waiting rows={1} height={140} />}
      {problem && problem.kind !== 'OFFLINE' && <ProblemNotice problem={problem} retry={refetch} />}
      {vehicle && vehicles && (
        <Paper component="section" aria-label={t('home.car')}>
          <Stack gap="sm">
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Which vehicle={vehicle} vehicles={vehicles} />
              <TextLink to="/vehicles/$id" params={{ id: vehicle.id }} className={styles.more} aria-label={`${t('home.see')}: ${nameOf(vehicle)}`}>
                {t('home.see')}
              </TextLink>
            </Group>
            <ChargeBar vehicle={vehicle} />
            <NewerReading key={vehicle.id} vehicle={vehicle} />
          </Stack>
        </Paper>
      )}
    </>
  );
}

function Which({ vehicle, vehicles }: { readonly vehicle: Vehicle; readonly vehicles: readonly Vehicle[] }) {
  const { t } = useTranslation();
  if (vehicles.length === 1) {
    return <h2 className={styles.name}>{nameOf(vehicle)}</h2>;
  }
  return (
    <NativeSelect
      aria-label={t('home.whichCar')}
      classNames={{ input: styles.which }}
      data={vehicles.map((mine) => ({ value: mine.id, label: nameOf(mine) }))}
      value={vehicle.id}
      onChange={(event) => chooseVehicle(event.currentTarget.value)}
    />
  );
}
