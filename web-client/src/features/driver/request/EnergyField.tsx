import { Button, Group, Stack } from '@mantine/core';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField';
import type { Vehicle } from '../vehicles/vehicle';

const PICKS_KWH = [10, 20, 40, 60];

interface Props {
  readonly vehicle: Vehicle | undefined;
  readonly registration: UseFormRegisterReturn;
  readonly error: string | undefined;
  readonly onPick: (kwh: string) => void;
}

export function EnergyField({ vehicle, registration, error, onPick }: Props) {
  const { t } = useTranslation();
  const batteryKwh = (vehicle?.batteryWh ?? Infinity) / 1000;
  return (
    <Stack gap="xs">
      <NumberField label={t('request.energy')} unit="kWh" {...registration} error={error} />
      <Group gap="xs">
        {PICKS_KWH.filter((kwh) => kwh <= batteryKwh).map((kwh) => (
          <Button key={kwh} variant="default" onClick={() => onPick(String(kwh))}>
            {kwh} kWh
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
