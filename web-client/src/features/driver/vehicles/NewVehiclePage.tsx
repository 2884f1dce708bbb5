import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';
import { useAttempt } from '@/lib/api/attempt';
import type { VehicleInput } from '@/lib/api/generated/schema';
import { draftOf } from '@/lib/form/draft';
import { VehicleEditor } from './VehicleEditor';
import { RegisterVehicleDocument } from './generated/vehicle';
import { emptyVehicle, type VehicleForm } from './vehicleForm';

const draft = draftOf<VehicleForm>('vehicle');

/** A car entered by hand; it has the same rights as a connected one. */
export function NewVehiclePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { then } = useSearch({ from: '/vehicles/new' });
  const { run, running, problem } = useAttempt(RegisterVehicleDocument);

  const save = async (input: VehicleInput) => {
    const done = await run({ input });
    if (done) {
      draft.drop();
      await (then === 'request'
        ? navigate({ to: '/request', search: { vehicle: done.registerVehicle.id }, replace: true })
        : navigate({ to: '/vehicles', replace: true }));
    }
  };

  return (
    <Stack>
      <PageTitle>{t('vehicleForm.title')}</PageTitle>
      <VehicleEditor
        initial={emptyVehicle}
        draft={draft}
        fresh
        submit={t('vehicleForm.save')}
        running={running}
        problem={problem}
        onSave={(input) => void save(input)}
      />
    </Stack>
  );
}
