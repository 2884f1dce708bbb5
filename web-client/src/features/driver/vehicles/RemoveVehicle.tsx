import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/ConfirmButton';
import { useAttempt } from '@/lib/api/attempt';
import { RemoveVehicleDocument } from './generated/vehicle';
import { nameOf, type Vehicle } from './vehicle';

/** Names the car and asks; the API refuses while it has open slots, and says so. */
export function RemoveVehicle({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, running, problem } = useAttempt(RemoveVehicleDocument);
  const remove = async () => {
    const done = await run({ vehicleId: vehicle.id });
    if (done) {
      await navigate({ to: '/vehicles', replace: true });
    }
    return done !== undefined;
  };
  return (
    <ConfirmButton
      label={t('vehicles.remove')}
      title={t('vehicles.removeTitle', { vehicle: nameOf(vehicle) })}
      text={t('vehicles.removeText', { vehicle: nameOf(vehicle) })}
      keep={t('vehicles.keep')}
      yes={t('vehicles.removeYes')}
      running={running}
      problem={problem}
      onYes={remove}
    />
  );
}
