import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { ChargeBar } from './ChargeBar';
import { ConnectionLine } from './ConnectionLine';
import { nameOf, type Vehicle } from './vehicle';
import styles from './VehiclesPage.module.css';

/** Battery, age of the reading and connection; what needs its driver stands first. */
export function VehicleCard({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const name = nameOf(vehicle);
  const { id, year, connection, detailsConfirmed } = vehicle;
  return (
    <Paper component="li" className={styles.card}>
      <Stack gap="sm">
        <Text fw={650} size="lg">{[name, year].filter(Boolean).join(', ')}</Text>
        <ChargeBar vehicle={vehicle} />
        <ConnectionLine vehicle={vehicle} />
        <Group gap="xs">
          {connection?.status === 'RECONNECT_NEEDED' && (
            <LinkButton to="/vehicles/connect" search={{ vehicle: id }} aria-label={`${t('vehicles.reconnect')}: ${name}`}>
              {t('vehicles.reconnect')}
            </LinkButton>
          )}
          {detailsConfirmed ? (
            <LinkButton to="/request" search={{ vehicle: id }} variant="default" aria-label={`${t('vehicles.request')}: ${name}`}>
              {t('vehicles.request')}
            </LinkButton>
          ) : (
            <LinkButton to="/vehicles/$id/edit" params={{ id }} aria-label={`${t('vehicles.lookOver')}: ${name}`}>
              {t('vehicles.lookOver')}
            </LinkButton>
          )}
          <LinkButton to="/vehicles/$id" params={{ id }} variant="default" aria-label={`${t('home.see')}: ${name}`}>
            {t('home.see')}
          </LinkButton>
        </Group>
      </Stack>
    </Paper>
  );
}
