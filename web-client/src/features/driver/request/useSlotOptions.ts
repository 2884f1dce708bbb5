import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { SlotOptionsInput } from '@/lib/api/generated/schema';
import { useLiveQuery } from '@/lib/api/live';
import { useNow } from '@/lib/clock';
import { SlotOptionsDocument } from './generated/slotOption';
import { type Frame, inputOf, type RequestForm, requestSchema } from './requestForm';
import type { SlotOption } from './slotOption';

const TYPED_MS = 400; // who types a number is done by then

/** What each of the stations could give for the form as it stands; asked anew as time goes on. Nothing while it is not filled in. */
export function useSlotOptions(form: RequestForm, frame: Frame, stationIds: readonly string[]) {
  const at = useNow(60_000);
  const asked = { ...form, stationIds: [...stationIds] };
  const complete = stationIds.length > 0 && requestSchema(frame, at).safeParse(asked).success;
  const question = complete ? JSON.stringify(inputOf(asked, frame, at)) : '';
  const [settled] = useDebouncedValue(question, TYPED_MS);
  const { data, problem, readAt, refetch } = useLiveQuery({
    query: SlotOptionsDocument,
    variables: { input: (settled === '' ? {} : JSON.parse(settled)) as SlotOptionsInput },
    dependsOn: ['Reservation'],
    pause: settled === '',
  });
  const options: ReadonlyMap<string, SlotOption> = useMemo(
    () => new Map(data?.slotOptions.map((option) => [option.stationId, option])),
    [data],
  );
  return { options, problem, readAt, refetch };
}
