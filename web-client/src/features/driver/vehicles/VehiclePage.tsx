import { Group, Paper, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { ConnectionCard } from './connection/ConnectionCard';
import { RefreshReading } from './connection/RefreshReading';
import { ChargeBar } from './ChargeBar';
import { RemoveVehicle } from './RemoveVehicle';
import { ReportCharge } from './ReportCharge';
import { useVehicle } from './useVehicle';
import { isConnected, nameOf, type Vehicle } from './vehicle';
import { VehicleFacts } from './VehicleFacts';
import { VehicleUnknown } from './VehicleUnknown';
import { WhereItIs } from './WhereItIs';

/** One vehicle: how full, how it is connected, what it can, and everything one can do with it. */
export function VehiclePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/vehicles/$id' });
  const { vehicle, known, problem, readAt, refetch } = useVehicle(id);
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{vehicle ? nameOf(vehicle) : t('vehicles.title')}</PageTitle>
        <Freshness readAt={readAt} follows={false} />
      </Group>
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {!known && !problem && <Waiting rows={3} height={180} />}
      {known && !vehicle && <VehicleUnknown />}
      {vehicle && <Sections vehicle={vehicle} />}
    </Stack>
  );
}

function Sections({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const connected = isConnected(vehicle);
  return (
    <>
      <Paper>
        <Stack>
          <ChargeBar vehicle={vehicle} />
          {typeof vehicle.pluggedIn === 'boolean' && (
            <Text>{t(vehicle.charging ? 'vehicles.charging' : vehicle.pluggedIn ? 'vehicles.plugged' : 'vehicles.unplugged')}</Text>
          )}
          <WhereItIs vehicle={vehicle} />
          {connected ? <RefreshReading vehicle={vehicle} /> : <ReportCharge vehicle={vehicle} />}
        </Stack>
      </Paper>
      <LinkButton to="/request" search={{ vehicle: vehicle.id }} size="lg">{t('vehicles.request')}</LinkButton>
      <ConnectionCard vehicle={vehicle} />
      <VehicleFacts vehicle={vehicle} />
      <Group>
        <LinkButton to="/vehicles" variant="subtle">{t('vehicles.title')}</LinkButton>
        <RemoveVehicle vehicle={vehicle} />
      </Group>
    </>
  );
}
