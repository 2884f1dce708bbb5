import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { kilowattHours, kilowatts, percent } from '@/lib/format/quantity';
import { dayAndTime } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import { nameOf, type Vehicle, VehiclesDocument } from './vehicle';
import styles from './VehiclesPage.module.css';

export function VehiclesPage() {
  const { t } = useTranslation();
  const { data, loading, problem, refetch } = useLiveQuery({
    query: VehiclesDocument,
    variables: {},
    dependsOn: ['Vehicle'],
  });
  const vehicles = data?.vehicles;
  return (
    <Stack>
      <PageTitle>{t('vehicles.title')}</PageTitle>
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {loading && <Waiting />}
      {vehicles?.length === 0 && <Notice title={t('vehicles.empty')}>{t('vehicles.emptyHint')}</Notice>}
      <ul className={styles.list}>
        {vehicles?.map((vehicle) => <VehicleCard key={vehicle.id} vehicle={vehicle} />)}
      </ul>
      {vehicles && <LinkButton to="/vehicles/new" variant={vehicles.length > 0 ? 'default' : 'filled'}>{t('vehicles.add')}</LinkButton>}
    </Stack>
  );
}

function VehicleCard({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().community;
  const { stateOfChargePercent: charge, stateOfChargeAt: at } = vehicle;
  return (
    <Paper component="li" className={styles.card}>
      <Stack gap="xs">
        <Text fw={650} size="lg">{nameOf(vehicle)}</Text>
        <Group gap="4px 16px">
          <span>{t('vehicles.battery')} {kilowattHours(vehicle.batteryWh)}</span>
          {vehicle.maxAcPowerW > 0 && (
            <span>
              {t('vehicles.ac')} {kilowatts(vehicle.maxAcPowerW)}, {t('vehicles.phases', { count: vehicle.acPhases })}
            </span>
          )}
          {vehicle.maxDcPowerW > 0 && <span>{t('vehicles.dc')} {kilowatts(vehicle.maxDcPowerW)}</span>}
        </Group>
        <Text c="dimmed" size="sm">
          {vehicle.connectors.map((connector) => t(`connector.${connector}`)).join(' · ')}
        </Text>
        {typeof charge === 'number' && at && (
          <Text c="dimmed" size="sm">
            {t('vehicles.charge', { percent: percent(charge), time: dayAndTime(new Date(at), timeZone) })}
          </Text>
        )}
        <LinkButton to="/request" search={{ vehicle: vehicle.id }} variant="default" aria-label={`${t('vehicles.request')}: ${nameOf(vehicle)}`}>
          {t('vehicles.request')}
        </LinkButton>
      </Stack>
    </Paper>
  );
}
