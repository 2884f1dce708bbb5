import { Group, Paper, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { kilowattHours, kilowatts } from '@/lib/format/quantity';
import type { Vehicle } from './vehicle';
import styles from './VehicleFacts.module.css';

/** What requests are planned with. */
export function VehicleFacts({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const { id, batteryWh, maxAcPowerW, maxDcPowerW, acPhases, connectors, detailsConfirmed } = vehicle;
  const ac = `${kilowatts(maxAcPowerW)}, ${t('vehicles.phases', { count: acPhases })}`;
  return (
    <Paper component="section" aria-labelledby="details">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} id="details">{t('vehicles.details')}</Title>
          <LinkButton to="/vehicles/$id/edit" params={{ id }} variant="default">{t('vehicles.edit')}</LinkButton>
        </Group>
        {!detailsConfirmed && <Notice tone="attention" title={t('vehicles.notConfirmed')} />}
        <dl className={styles.facts}>
          <dt>{t('vehicles.battery')}</dt>
          <dd>{kilowattHours(batteryWh)}</dd>
          <dt>{t('vehicles.ac')}</dt>
          <dd>{maxAcPowerW > 0 ? ac : '–'}</dd>
          <dt>{t('vehicles.dc')}</dt>
          <dd>{maxDcPowerW > 0 ? kilowatts(maxDcPowerW) : '–'}</dd>
          <dt>{t('vehicles.plugs')}</dt>
          <dd>{connectors.map((connector) => t(`connector.${connector}`)).join(' · ') || '–'}</dd>
        </dl>
      </Stack>
    </Paper>
  );
}
