import { Paper, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { nameOf, type Vehicle } from '../vehicle';
import { VehicleDetails } from '../VehicleDetails';
import { VehiclesDocument } from '../generated/vehicle';
import { FirstReading } from './FirstReading';

/** The cars that are linked now. Those whose plugs and powers are guessed are looked over, one after the other. */
export function LinkedVehicles({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, problem, refetch } = useLiveQuery({ query: VehiclesDocument, variables: {}, dependsOn: ['Vehicle'] });
  const linked = data?.vehicles.filter((vehicle) => ids.includes(vehicle.id)) ?? [];
  const open = linked.filter((vehicle) => !vehicle.detailsConfirmed);
  const next = open[0];
  const first = linked[0];

  const saved = (vehicle: Vehicle) => {
    if (open.every((other) => other.id === vehicle.id)) {
      void navigate({ to: '/request', search: { vehicle: first?.id } });
    }
  };

  if (!data) {
    return problem ? <ProblemNotice problem={problem} retry={refetch} /> : <Waiting />;
  }
  return (
    <Stack>
      <Notice announced title={t('connect.linked', { count: linked.length })}>
        <Stack gap="md" w="100%">
          {linked.map((vehicle) => (
            <div key={vehicle.id}>
              <Text fw={650}>{[nameOf(vehicle), vehicle.year].filter(Boolean).join(', ')}</Text>
              <FirstReading vehicle={vehicle} />
            </div>
          ))}
        </Stack>
      </Notice>
      {next ? (
        <Paper component="section" aria-labelledby="look-over">
          <Title order={2} id="look-over">{t('connect.lookOver', { vehicle: nameOf(next) })}</Title>
          <Text mb="md" mt="xs">{t('connect.lookOverText')}</Text>
          <VehicleDetails
            key={next.id}
            vehicle={next}
            submit={t(open.length > 1 ? 'connect.nextCar' : 'connect.done')}
            onSaved={saved}
          />
        </Paper>
      ) : (
        <LinkButton to="/request" search={{ vehicle: first?.id }} size="lg">{t('home.request')}</LinkButton>
      )}
    </Stack>
  );
}
