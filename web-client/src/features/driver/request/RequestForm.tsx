import { Stack } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/components/ProblemNotice';
import { SendButton } from '@/components/SendButton';
import { useAttempt } from '@/lib/api/attempt';
import { useFieldError } from '@/lib/form/fieldError';
import { useProblemBesideField } from '@/lib/form/problems';
import { useMe } from '@/lib/session';
import type { Station } from '../stations/station';
import { chooseVehicle } from '../vehicles/useMyVehicle';
import type { Vehicle } from '../vehicles/vehicle';
import { usualAmount } from './amount';
import { AmountField } from './AmountField';
import { Deciding } from './Deciding';
import { draft } from './draft';
import { firstForm, type Wish } from './firstForm';
import { LikelySlot } from './LikelySlot';
import styles from './RequestForm.module.css';
import { fieldsFor, type Frame, type RequestForm as Form, requestSchema } from './requestForm';
import { StationSearch } from './StationSearch';
import { TimeFields } from './TimeFields';
import { useAttempted } from './useAttempted';
import { useFilters } from './useFilters';
import { useStationSelection } from './useStationSelection';
import { VehicleChoice } from './VehicleChoice';
import { RequestSlotDocument } from './generated/request';

interface Props {
  readonly vehicles: readonly Vehicle[];
  /** The car of today. */
  readonly preferred: Vehicle | undefined;
  readonly stations: readonly Station[];
  readonly changes: ReadonlyMap<string, unknown>;
  readonly wish: Wish;
}

export function RequestForm({ vehicles, preferred, stations, changes, wish }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { community, policy } = useMe();
  const { run, running, problem } = useAttempt(RequestSlotDocument);

  /** All times are the first chosen station's. */
  const frameOf = ({ stationIds, vehicleId }: Pick<Form, 'stationIds' | 'vehicleId'>): Frame => ({
    timeZone: stations.find(({ id }) => id === stationIds[0])?.timeZone ?? community.timeZone,
    horizonHours: policy.horizonHours,
    vehicle: vehicles.find(({ id }) => id === vehicleId),
  });
  const resolver: Resolver<Form> = (values, context, options) => zodResolver(requestSchema(frameOf(values)))(values, context, options);
  const [first] = useState(() => firstForm({ vehicles, preferred, stations, wish, communityZone: community.timeZone }));
  const form = useForm<Form>({ resolver, defaultValues: first.form });
  const { control, handleSubmit, setError, setValue, formState } = form;
  const error = useFieldError(formState.errors);
  const attempted = useAttempted(problem);

  const values = useWatch({ control }) as Form;
  const elsewhere = useProblemBesideField(problem, fieldsFor[values.from], setError);
  const { from, fromTime, until } = formState.dirtyFields;
  const timesTyped = first.timesTyped || from || fromTime || until;
  useEffect(
    () => draft.keep(timesTyped ? values : { ...values, until: undefined }), // nobody typed these, and they grow old
    [values, timesTyped],
  );
  const frame = frameOf(values);
  const { vehicle } = frame;
  const filterState = useFilters();
  const selection = useStationSelection(values, frame, stations, filterState.filters);

  const setUsualAmount = (mine: Vehicle | undefined) => {
    const { amount, unit } = usualAmount(mine);
    setValue('amount', amount);
    setValue('unit', unit);
  };
  const touched = formState.dirtyFields.amount === true || formState.dirtyFields.unit === true;
  const vehicleChosen = (id: string) => {
    setValue('vehicleId', id, { shouldValidate: formState.isSubmitted });
    chooseVehicle(id);
    if (!touched || values.unit === 'CHARGE') {
      setUsualAmount(vehicles.find((mine) => mine.id === id));
    }
  };
  const send = handleSubmit(async (filled) => {
    const done = await run({ input: attempted.inputOf(filled, frameOf(filled)) });
    if (done) {
      attempted.answered();
      draft.drop();
      await navigate({ to: '/slots/$id', params: { id: done.requestSlot.reservation.id } });
    }
  });

  return (
    <Stack gap="lg">
      <VehicleChoice
        vehicles={vehicles}
        vehicle={vehicle}
        error={error('vehicleId')}
        onChoose={vehicleChosen}
        onChargeTold={(stateOfChargePercent) => vehicle && !touched && setUsualAmount({ ...vehicle, stateOfChargePercent })}
      />
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack gap="lg">
          <AmountField control={control} vehicle={vehicle} error={error('amount')} />
          <TimeFields form={form} timeZone={frame.timeZone} error={error} />
          <StationSearch
            control={control}
            stations={stations}
            vehicle={vehicle}
            selection={selection}
            changes={changes}
            filterState={filterState}
            suggested={first.suggested}
            error={error('stationIds')}
          />
          <div className={styles.submit}>
            {elsewhere && !running && <ProblemNotice problem={elsewhere} />}
            {running ? (
              <Deciding />
            ) : (
              <LikelySlot stations={stations.filter(({ id }) => values.stationIds.includes(id))} knownOf={selection.knownOf} />
            )}
            <SendButton sending={formState.isSubmitting}>{t('request.submit')}</SendButton>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}
