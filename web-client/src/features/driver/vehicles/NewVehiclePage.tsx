import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { useFieldError } from '@/lib/form/fieldError';
import { useProblemBesideField } from '@/lib/form/problems';
import { useMe } from '@/lib/session';
import { ConnectorChoice } from './ConnectorChoice';
import { presetsFor } from './presets';
import { nameOf, RegisterVehicleDocument } from './vehicle';
import { emptyVehicle, formOf, inputOf, type VehicleForm, vehicleFields, vehicleSchema } from './vehicleForm';

export function NewVehiclePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { then } = useSearch({ from: '/vehicles/new' });
  const { run, running, problem } = useAttempt(RegisterVehicleDocument);
  const form = useForm<VehicleForm>({ resolver: zodResolver(vehicleSchema), defaultValues: emptyVehicle });
  const { register, control, handleSubmit, setError, reset, getValues } = form;
  const error = useFieldError(form.formState.errors);
  const elsewhere = useProblemBesideField(problem, vehicleFields, setError);
  const presets = presetsFor(useMe().community.timeZone);

  const start = (index: string) => {
    const preset = presets[Number(index)];
    reset(index !== '' && preset ? formOf(preset, getValues('charge')) : { ...emptyVehicle, charge: getValues('charge') });
  };
  const save = handleSubmit(async (values) => {
    const done = await run({ input: inputOf(values) });
    if (done) {
      await (then === 'request'
        ? navigate({ to: '/request', search: { vehicle: done.registerVehicle.id }, replace: true })
        : navigate({ to: '/vehicles', replace: true }));
    }
  });

  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack>
        <PageTitle>{t('vehicleForm.title')}</PageTitle>
        <NativeSelect
          label={t('vehicleForm.preset')}
          description={t('vehicleForm.presetHint')}
          onChange={(event) => start(event.currentTarget.value)}
          data={[
            { value: '', label: t('vehicleForm.presetNone') },
            ...presets.map((preset, index) => ({ value: String(index), label: `${nameOf(preset)}, ${preset.batteryKwh} kWh` })),
          ]}
        />
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
        <NumberField label={`${t('vehicleForm.charge')}, ${t('vehicleForm.optional')}`} unit="%" {...register('charge')} error={error('charge')} />
        {elsewhere && <ProblemNotice problem={elsewhere} />}
        <Button type="submit" size="lg" loading={running}>{t('vehicleForm.save')}</Button>
      </Stack>
    </form>
  );
}
