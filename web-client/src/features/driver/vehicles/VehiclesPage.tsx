import { Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { VehicleCard } from './VehicleCard';
import styles from './VehiclesPage.module.css';
import { VehiclesDocument } from './generated/vehicle';

export function VehiclesPage() {
  const { t } = useTranslation();
  const { data, loading, problem, readAt, refetch } = useLiveQuery({
    query: VehiclesDocument,
    variables: {},
    dependsOn: ['Vehicle'],
  });
  const vehicles = data?.vehicles;
  const none = vehicles?.length === 0;
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{t('vehicles.title')}</PageTitle>
        <Freshness readAt={readAt} follows={false} />
      </Group>
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {loading && <Waiting height={160} />}
      {none && <Notice title={t('vehicles.empty')}>{t('vehicles.emptyHint')}</Notice>}
      <ul className={styles.list}>
        {vehicles?.map((vehicle) => <VehicleCard key={vehicle.id} vehicle={vehicle} />)}
      </ul>
      {vehicles && (
        <div className={styles.add}>
          <LinkButton to="/vehicles/connect" variant={none ? 'filled' : 'default'}>{t('vehicles.connectOne')}</LinkButton>
          <LinkButton to="/vehicles/new" variant="default">{t('vehicles.add')}</LinkButton>
        </div>
      )}
    </Stack>
  );
}
