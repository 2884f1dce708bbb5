import { Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { StationDocument } from '../stations/generated/station';
import { useStations } from '../stations/useStations';
import { useMyVehicle } from '../vehicles/useMyVehicle';
import { RequestForm } from './RequestForm';

export function RequestPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/request' });
  const cars = useMyVehicle();
  const near = useStations();
  const inReach = !search.station || (near.stations?.some((station) => station.id === search.station) ?? true);
  const farther = useLiveQuery({
    query: StationDocument,
    variables: { id: search.station ?? '' },
    dependsOn: ['Reservation'],
    pause: inReach,
  });

  const problem = cars.problem ?? near.problem;
  const mine = cars.vehicles;
  const awaited = !inReach && !farther.data && !farther.problem;
  const stations = farther.data && !inReach ? [farther.data.station, ...(near.stations ?? [])] : near.stations;
  return (
    <Stack>
      <PageTitle>{t('request.title')}</PageTitle>
      {problem && (
        <ProblemNotice
          problem={problem}
          retry={() => {
            cars.refetch();
            near.refetch();
          }}
        />
      )}
      {mine?.length === 0 && (
        <Notice
          title={t('request.needVehicle')}
          actions={<LinkButton to="/vehicles/new" search={{ then: 'request' }}>{t('vehicles.add')}</LinkButton>}
        >
          {t('request.needVehicleHint')}
        </Notice>
      )}
      {mine && mine.length > 0 && stations && !awaited ? (
        <RequestForm vehicles={mine} preferred={cars.vehicle} stations={stations} changes={near.changes} wish={search} />
      ) : (
        !problem && mine?.length !== 0 && <Waiting rows={4} />
      )}
    </Stack>
  );
}
