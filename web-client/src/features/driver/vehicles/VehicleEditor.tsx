import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField';
import { ProblemNotice } from '@/components/ProblemNotice';
import type { VehicleInput } from '@/lib/api/generated/schema';
import type { ApiProblem } from '@/lib/api/problem';
import { type Draft, useKept } from '@/lib/form/draft';
import { useFieldError } from '@/lib/form/fieldError';
import { useProblemBesideField } from '@/lib/form/problems';
import { kilowattHours } from '@/lib/format/quantity';
import { useMe } from '@/lib/session';
import { ConnectorChoice } from './ConnectorChoice';
import { presetsFor } from './presets';
import { nameOf } from './vehicle';
import { emptyVehicle, formOf, inputOf, type VehicleForm, vehicleFields, vehicleSchema } from './vehicleForm';

interface Props {
  readonly initial: VehicleForm;
  readonly draft: Draft<VehicleForm>;
  /** For a car that nobody has described yet: offers to start from a common one, and asks how full it is. */
  readonly fresh?: boolean;
  readonly submit: string;
  readonly running: boolean;
  readonly problem: ApiProblem | undefined;
  readonly onSave: (input: VehicleInput) => void;
  readonly children?: ReactNode;
}

/** Everything that matters of a vehicle for charging; what was typed is kept until it is saved. */
export function VehicleEditor({ initial, draft, fresh = false, submit, running, problem, onSave, children }: Props) {
  const { t } = useTranslation();
  const form = useForm<VehicleForm>({
    resolver: zodResolver(vehicleSchema),
    defaultValues: { ...initial, ...draft.read() },
  });
  const { register, control, handleSubmit, setError, reset, getValues } = form;
  useKept(draft, useWatch({ control }), initial);
  const error = useFieldError(form.formState.errors);
  const elsewhere = useProblemBesideField(problem, vehicleFields, setError);
  const presets = presetsFor(useMe().community.timeZone);

  const start = (index: string) => {
    const preset = presets[Number(index)];
    reset(index !== '' && preset ? formOf(preset, getValues('charge')) : { ...emptyVehicle, charge: getValues('charge') });
  };

  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => onSave(inputOf(values)))(event)}>
      <Stack>
        {fresh && (
          <NativeSelect
            label={t('vehicleForm.preset')}
            description={t('vehicleForm.presetHint')}
            onChange={(event) => start(event.currentTarget.value)}
            data={[
              { value: '', label: t('vehicleForm.presetNone') },
              ...presets.map((preset, index) => ({ value: String(index), label: `${nameOf(preset)}, ${kilowattHours(preset.batteryKwh * 1_000)}` })),
            ]}
          />
        )}
        <TextInput label={t('vehicleForm.make')} autoComplete="off" {...register('make')} error={error('make')} />
        <TextInput label={t('vehicleForm.model')} autoComplete="off" {...register('model')} error={error('model')} />
        <NumberField label={t('vehicleForm.battery')} unit="kWh" {...register('battery')} error={error('battery')} />
        <NumberField label={t('vehicleForm.ac')} description={t('vehicleForm.acHint')} unit="kW" {...register('ac')} error={error('ac')} />
        <NativeSelect
          label={t('vehicleForm.phases')}
          description={t('vehicleForm.phasesHint')}
          data={['1', '2', '3']}
          {...register('phases')}
          error={error('phases')}
        />
        <NumberField label={t('vehicleForm.dc')} description={t('vehicleForm.dcHint')} unit="kW" {...register('dc')} error={error('dc')} />
        <ConnectorChoice control={control} error={error('connectors')} />
        {fresh && (
          <NumberField label={`${t('vehicleForm.charge')}, ${t('vehicleForm.optional')}`} unit="%" {...register('charge')} error={error('charge')} />
        )}
        {elsewhere && <ProblemNotice problem={elsewhere} />}
        <Button type="submit" size="lg" loading={running}>{submit}</Button>
        {children}
      </Stack>
    </form>
  );
}
