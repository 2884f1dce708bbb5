import { Button, NativeSelect, Stack } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { isUnanswered } from '@/lib/api/problem';
import { useFieldError } from '@/lib/form/fieldError';
import { useProblemBesideField } from '@/lib/form/problems';
import { useMe } from '@/lib/session';
import type { Station } from '../stations/station';
import { nameOf, type Vehicle } from '../vehicles/vehicle';
import { Deciding } from './Deciding';
import { draft } from './draft';
import { EnergyField } from './EnergyField';
import { firstForm, type Wish } from './firstForm';
import { RequestSlotDocument } from './request';
import styles from './RequestForm.module.css';
import { Attempted, fieldsFor, type RequestForm as Form, requestSchema, usualEnergy } from './requestForm';
import { StationChoice } from './StationChoice';
import { TimeFields } from './TimeFields';

interface Props {
  readonly vehicles: readonly Vehicle[];
  readonly stations: readonly Station[];
  readonly wish: Wish;
}

export function RequestForm({ vehicles, stations, wish }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { community, policy } = useMe();
  const { run, running, problem } = useAttempt(RequestSlotDocument);

  /** All times are the first chosen station's. */
  const zoneOf = (stationIds: readonly string[]) =>
    stations.find((station) => station.id === stationIds[0])?.timeZone ?? community.timeZone;
  const resolver: Resolver<Form> = (values, context, options) => {
    const frame = { timeZone: zoneOf(values.stationIds), horizonHours: policy.horizonHours };
    return zodResolver(requestSchema(frame))(values, context, options);
  };
  const [defaultValues] = useState(() => firstForm({ vehicles, stations, wish, communityZone: community.timeZone }));
  const form = useForm<Form>({ resolver, defaultValues });
  const { register, control, handleSubmit, setError, setValue, formState } = form;
  const error = useFieldError(formState.errors);
  const [attempted] = useState(() => new Attempted());
  useEffect(() => {
    if (problem && !isUnanswered(problem)) {
      attempted.answered();
    }
  }, [attempted, problem]);

  const values = useWatch({ control }) as Form;
  const elsewhere = useProblemBesideField(problem, fieldsFor[values.from], setError);
  useEffect(() => draft.keep(values), [values]);
  const vehicle = vehicles.find((mine) => mine.id === values.vehicleId);
  const energyTouched = formState.dirtyFields.energy === true;
  const timeZone = zoneOf(values.stationIds);

  const vehicleChosen = (id: string) => {
    if (!energyTouched) {
      setValue('energy', usualEnergy(vehicles.find((mine) => mine.id === id)));
    }
  };
  const send = handleSubmit(async (filled) => {
    const done = await run({ input: attempted.inputOf(filled, timeZone) });
    if (done) {
      attempted.answered();
      draft.drop();
      await navigate({ to: '/slots/$id', params: { id: done.requestSlot.reservation.id } });
    }
  });

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="lg">
        <NativeSelect
          label={t('request.vehicle')}
          data={vehicles.map((mine) => ({ value: mine.id, label: nameOf(mine) }))}
          {...register('vehicleId', { onChange: (event: { target: { value: string } }) => vehicleChosen(event.target.value) })}
          error={error('vehicleId')}
        />
        <StationChoice control={control} stations={stations} vehicle={vehicle} error={error('stationIds')} />
        <EnergyField
          vehicle={vehicle}
          registration={register('energy')}
          error={error('energy')}
          onPick={(kwh) => setValue('energy', kwh, { shouldDirty: true, shouldValidate: formState.isSubmitted })}
        />
        <TimeFields form={form} timeZone={timeZone} error={error} />
        <div className={styles.submit}>
          {elsewhere && !running && <ProblemNotice problem={elsewhere} />}
          {running ? <Deciding /> : <Button type="submit" size="lg" fullWidth>{t('request.submit')}</Button>}
        </div>
      </Stack>
    </form>
  );
}
