import { Stack } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { nameOf } from './vehicle';
import { useVehicle } from './useVehicle';
import { VehicleDetails } from './VehicleDetails';
import { VehicleUnknown } from './VehicleUnknown';

export function EditVehiclePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/vehicles/$id/edit' });
  const { vehicle, known, problem, refetch } = useVehicle(id);
  return (
    <Stack>
      <PageTitle>{vehicle ? nameOf(vehicle) : t('vehicles.edit')}</PageTitle>
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {!known && !problem && <Waiting rows={5} height={64} />}
      {known && !vehicle && <VehicleUnknown />}
      {vehicle && (
        <VehicleDetails
          vehicle={vehicle}
          submit={t('vehicles.saveDetails')}
          onSaved={() => void navigate({ to: '/vehicles/$id', params: { id }, replace: true })}
        >
          {(leave) => (
            <LinkButton to="/vehicles/$id" params={{ id }} variant="default" onClick={leave}>{t('vehicles.leaveDetails')}</LinkButton>
          )}
        </VehicleDetails>
      )}
    </Stack>
  );
}
