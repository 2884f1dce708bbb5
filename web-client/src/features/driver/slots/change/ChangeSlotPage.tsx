import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { timeRangeInside } from '@/lib/format/time';
import { useStations } from '../../stations/useStations';
import { VehiclesDocument } from '../../vehicles/generated/vehicle';
import { SlotDocument } from '../generated/slot';
import { isPromised } from '../slot';
import { ChangeSlotForm } from './ChangeSlotForm';

/** The wish behind a slot, to be asked for otherwise. */
export function ChangeSlotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/slots/$id/change' });
  const read = useLiveQuery({ query: SlotDocument, variables: { id }, dependsOn: [] });
  const vehicles = useLiveQuery({ query: VehiclesDocument, variables: {}, dependsOn: ['Vehicle'] });
  const near = useStations();
  const problem = read.problem ?? vehicles.problem ?? near.problem;
  const slot = read.data?.reservation;
  const back = <LinkButton to="/slots/$id" params={{ id }} variant="default">{t('change.keep')}</LinkButton>;
  const retry = () => {
    read.refetch();
    vehicles.refetch();
    near.refetch();
  };
  const ready = slot && vehicles.data && near.stations;
  return (
    <Stack>
      <PageTitle>{t('change.title')}</PageTitle>
      {problem && <ProblemNotice problem={problem} retry={retry} />}
      {!ready && !problem && <Waiting rows={4} />}
      {slot && !isPromised(slot) && <Notice title={t('change.over')} actions={back} />}
      {slot && isPromised(slot) && (
        <Text>
          {t('change.now', {
            station: slot.promise.stationName,
            time: timeRangeInside(new Date(slot.promise.startsAt), new Date(slot.promise.endsAt), slot.promise.timeZone),
          })}
        </Text>
      )}
      {slot && isPromised(slot) && vehicles.data && near.stations && (
        <ChangeSlotForm slot={slot} vehicles={vehicles.data.vehicles} stations={near.stations} />
      )}
    </Stack>
  );
}
