import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/ConfirmButton';
import { LinkButton } from '@/components/LinkButton';
import { useAttempt } from '@/lib/api/attempt';
import { useNow } from '@/lib/clock';
import { ago, dayAndTimeInside } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import { ConnectionLine } from '../ConnectionLine';
import { isConnected, nameOf, type Vehicle } from '../vehicle';
import { DisconnectVehicleDocument } from './generated/connection';

/** Since when, asked last when; connect, connect anew, and end it. */
export function ConnectionCard({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().community;
  const at = useNow(30_000);
  const { connection } = vehicle;
  const connected = isConnected(vehicle);
  return (
    <Paper component="section" aria-labelledby="connection">
      <Stack gap="sm">
        <Title order={2} id="connection">{t('vehicles.connectionTitle')}</Title>
        <ConnectionLine vehicle={vehicle} />
        {connection && connected && (
          <Text size="sm" c="dimmed">
            {t('vehicles.since', { time: dayAndTimeInside(new Date(connection.connectedAt), timeZone) })}
            {connection.lastReadAt && ` · ${t('vehicles.askedLast', { ago: ago(new Date(connection.lastReadAt), at) })}`}
          </Text>
        )}
        {!connected && <Text>{t('vehicles.byHandText')}</Text>}
        <Group gap="xs">
          {connection?.status !== 'ACTIVE' && (
            <LinkButton
              to="/vehicles/connect"
              search={connection ? { vehicle: vehicle.id } : {}}
              variant={connected ? 'filled' : 'default'}
            >
              {t(connection ? 'vehicles.reconnect' : 'vehicles.connectThis')}
            </LinkButton>
          )}
          {connected && <Disconnect vehicle={vehicle} />}
        </Group>
      </Stack>
    </Paper>
  );
}

function Disconnect({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const { run, running, problem } = useAttempt(DisconnectVehicleDocument);
  const name = nameOf(vehicle);
  return (
    <ConfirmButton
      label={t('vehicles.disconnect')}
      title={t('vehicles.disconnectTitle', { vehicle: name })}
      text={t('vehicles.disconnectText', { vehicle: name })}
      keep={t('vehicles.stayConnected')}
      yes={t('vehicles.disconnectYes')}
      running={running}
      problem={problem}
      onYes={async () => (await run({ vehicleId: vehicle.id })) !== undefined}
    />
  );
}
