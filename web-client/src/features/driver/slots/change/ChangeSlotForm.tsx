import { Stack } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { ProblemNotice } from '@/components/ProblemNotice';
import { SendButton } from '@/components/SendButton';
import { useAttempt } from '@/lib/api/attempt';
import { draftOf } from '@/lib/form/draft';
import { useFieldError } from '@/lib/form/fieldError';
import { useProblemBesideField } from '@/lib/form/problems';
import { useMe } from '@/lib/session';
import { AmountField } from '../../request/AmountField';
import { fieldsFor, type RequestForm, requestSchema } from '../../request/requestForm';
import { likelyFirst } from '../../request/stationOrder';
import { StationChoice } from '../../request/StationChoice';
import { TimeFields } from '../../request/TimeFields';
import { useAttempted } from '../../request/useAttempted';
import type { Station } from '../../stations/station';
import type { Vehicle } from '../../vehicles/vehicle';
import type { PromisedSlot, Slot } from '../slot';
import { ChangeRefused } from './ChangeRefused';
import { changedBefore, formOf, isChanged } from './changeSlot';
import { ChangeSlotDocument } from './generated/changeSlot';

interface Props {
  readonly slot: PromisedSlot;
  readonly vehicles: readonly Vehicle[];
  readonly stations: readonly Station[];
}

/** Opens with what was asked for, or with what one had changed of it. A refusal leaves the slot, and the form, as they are. */
export function ChangeSlotForm({ slot, vehicles, stations }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { policy } = useMe();
  const { timeZone } = slot.promise;
  const vehicle = vehicles.find((mine) => mine.id === slot.vehicleId);
  const frame = { timeZone, horizonHours: policy.horizonHours, vehicle };
  const { run, running, problem } = useAttempt(ChangeSlotDocument);
  const attempted = useAttempted(problem);
  const [refused, setRefused] = useState<Slot>();
  const [draft] = useState(() => draftOf<RequestForm>(`change.${slot.id}`));
  const [asked] = useState(() => formOf(slot, stations));
  const [defaultValues] = useState(() => changedBefore(asked, draft.read(), frame, stations));
  const resolver: Resolver<RequestForm> = (values, context, options) =>
    zodResolver(requestSchema(frame))(values, context, options);
  const form = useForm<RequestForm>({ resolver, defaultValues });
  const { control, handleSubmit, setError, formState } = form;
  const error = useFieldError(formState.errors);
  const values = useWatch({ control }) as RequestForm;
  useEffect(() => (isChanged(values, asked) ? draft.keep(values) : draft.drop()), [draft, values, asked]);
  const known = likelyFirst(stations, defaultValues.stationIds, vehicle);
  const elsewhere = useProblemBesideField(problem, fieldsFor[values.from], setError);

  const send = handleSubmit(async (filled) => {
    setRefused(undefined);
    const done = await run({ reservationId: slot.id, input: attempted.inputOf(filled, frame) });
    const decision = done?.changeReservation;
    if (decision) {
      attempted.answered();
    }
    if (decision?.outcome === 'REFUSED') {
      setRefused(decision.reservation);
    } else if (decision) {
      draft.drop();
      await navigate({ to: '/slots/$id', params: { id: decision.reservation.id }, replace: true });
    }
  });

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="lg">
        <AmountField control={control} vehicle={vehicle} error={error('amount')} />
        <TimeFields form={form} timeZone={timeZone} error={error} />
        <StationChoice control={control} stations={known} vehicle={vehicle} error={error('stationIds')} />
        {refused && <ChangeRefused slot={slot} attempt={refused} />}
        {elsewhere && !running && <ProblemNotice problem={elsewhere} />}
        <SendButton sending={formState.isSubmitting}>{t('change.submit')}</SendButton>
        <LinkButton to="/slots/$id" params={{ id: slot.id }} variant="default" onClick={() => draft.drop()}>{t('change.keep')}</LinkButton>
      </Stack>
    </form>
  );
}
