import { NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { ChargeBar } from '../vehicles/ChargeBar';
import { ReportCharge } from '../vehicles/ReportCharge';
import { isConnected, nameOf, type Vehicle } from '../vehicles/vehicle';

interface Props {
  readonly vehicles: readonly Vehicle[];
  readonly vehicle: Vehicle | undefined;
  readonly error: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onChargeTold: (percent: number) => void;
}

/** For which car, and how full it is: with that known, one can ask for "to 80 %". */
export function VehicleChoice({ vehicles, vehicle, error, onChoose, onChargeTold }: Props) {
  const { t } = useTranslation();
  const unknown = vehicle && typeof vehicle.stateOfChargePercent !== 'number';
  return (
    <Paper>
      <Stack gap="sm">
        <NativeSelect
          label={t('request.vehicle')}
          data={vehicles.map((mine) => ({ value: mine.id, label: nameOf(mine) }))}
          value={vehicle?.id ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          error={error}
        />
        {vehicle && !unknown && <ChargeBar vehicle={vehicle} />}
        {unknown && !isConnected(vehicle) && (
          <>
            <ReportCharge key={vehicle.id} vehicle={vehicle} onSaved={onChargeTold} />
            <Text size="sm" c="dimmed">{t('request.sayCharge')}</Text>
          </>
        )}
        {vehicle && !vehicle.detailsConfirmed && (
          <>
            <Text fw={600}>▲ {t('vehicles.notConfirmed')}</Text>
            <LinkButton to="/vehicles/$id/edit" params={{ id: vehicle.id }} variant="default">{t('vehicles.lookOver')}</LinkButton>
          </>
        )}
      </Stack>
    </Paper>
  );
}
