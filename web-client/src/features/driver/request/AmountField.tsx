import { Group, Stack, Text } from '@mantine/core';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/components/Choice';
import { NumberField } from '@/components/NumberField';
import { distance, kilowattHours, percent, wayUnit } from '@/lib/format/quantity';
import { batteryShareOf, reachOf } from '../vehicles/reach';
import type { Vehicle } from '../vehicles/vehicle';
import { type AmountUnit, amountUnits, energyOf, faultOf, inUnit, quickAmounts } from './amount';
import { Quick } from './Quick';
import type { RequestForm } from './requestForm';

interface Props {
  readonly control: Control<RequestForm>;
  readonly vehicle: Vehicle | undefined;
  readonly error: string | undefined;
}

/** How much, in what one thinks in: energy, how full, or how far; the other two stand beneath. */
export function AmountField({ control, vehicle, error }: Props) {
  const { t } = useTranslation();
  const amount = useController({ control, name: 'amount' }).field;
  const unit = useController({ control, name: 'unit' }).field;
  const energyWh = energyOf({ amount: amount.value, unit: unit.value }, vehicle);
  const sensible = faultOf({ amount: amount.value, unit: unit.value }, vehicle) === undefined;
  const signs: Record<AmountUnit, string> = { ENERGY: 'kWh', CHARGE: '%', DISTANCE: wayUnit().name };
  const say = (chosen: AmountUnit) => {
    unit.onChange(chosen);
    amount.onChange(inUnit(chosen, energyWh, vehicle).amount);
  };
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <NumberField
          label={t(unit.value === 'CHARGE' ? 'request.howFull' : 'request.amount')}
          unit={signs[unit.value]}
          {...amount}
          error={error}
          w={error ? '100%' : 150}
        />
        <Choice
          label={t('request.unit')}
          choices={amountUnits(vehicle).map((each) => ({ value: each, word: signs[each], said: t(`request.in.${each}`, { unit: signs[each] }) }))}
          value={unit.value}
          onChoose={say}
        />
      </Group>
      <Group gap="xs">
        {quickAmounts(unit.value, vehicle).map((quick) => (
          <Quick key={quick} taken={quick === amount.value} onTake={() => amount.onChange(quick)}>
            {unit.value === 'CHARGE' ? t('request.to', { value: percent(Number(quick)) }) : `${quick} ${signs[unit.value]}`}
          </Quick>
        ))}
      </Group>
      {sensible && <Text size="sm" c="dimmed">{meansOf(energyWh, unit.value, vehicle).join(' · ')}</Text>}
    </Stack>
  );
}

/** The same amount in the other units. */
function meansOf(energyWh: number, unit: AmountUnit, vehicle: Vehicle | undefined): string[] {
  return [
    unit !== 'ENERGY' && `≈ ${kilowattHours(Math.round(energyWh / 100) * 100)}`,
    unit !== 'CHARGE' && vehicle && `+ ${percent(Math.min(100, batteryShareOf(energyWh, vehicle)))}`,
    unit !== 'DISTANCE' && `≈ ${distance(reachOf(energyWh, vehicle))}`,
  ].filter((said) => typeof said === 'string');
}
