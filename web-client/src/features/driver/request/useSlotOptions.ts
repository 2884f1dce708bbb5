import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { SlotOptionsInput } from '@/lib/api/generated/schema';
import { useLiveQuery } from '@/lib/api/live';
import { useNow } from '@/lib/clock';
import { SlotOptionsDocument } from './generated/slotOption';
import { type Frame, inputOf, type RequestForm, requestSchema } from './requestForm';
import type { SlotOption } from './slotOption';

const TYPED_MS = 400; // who types a number is done by then

interface Question {
  readonly input: SlotOptionsInput | undefined;
  /** What of it is the person's: neither the stations in sight nor the minute make it another one. */
  readonly wish: string;
}

/** What each of the stations could give for the form as it stands; asked anew as time goes on. Nothing while it is not filled in. */
export function useSlotOptions(form: RequestForm, frame: Frame, stationIds: readonly string[]) {
  const at = useNow(60_000);
  const question = questionOf({ ...form, stationIds: [...stationIds] }, frame, at);
  const [settled] = useDebouncedValue(JSON.stringify(question), TYPED_MS);
  const asked = JSON.parse(settled) as Question;
  const { data, problem, readAt, refetch } = useLiveQuery({
    query: SlotOptionsDocument,
    variables: { input: asked.input ?? ({} as SlotOptionsInput) },
    dependsOn: ['Reservation'],
    pause: asked.input === undefined,
  });
  const [answered, setAnswered] = useState({ data, wish: asked.wish });
  if (data !== answered.data) {
    setAnswered({ data, wish: asked.wish });
  }
  const options: ReadonlyMap<string, SlotOption> = useMemo(
    () => new Map(data?.slotOptions.map((option) => [option.stationId, option])),
    [data],
  );
  const answersForm = question.input !== undefined && question.wish === answered.wish;
  return {
    /** The newest answer, also while the form asks for something else by now. */
    options,
    answersForm,
    awaited: question.input !== undefined && !problem,
    problem,
    readAt: answersForm ? readAt : undefined,
    refetch,
  };
}

function questionOf(form: RequestForm, frame: Frame, at: Date): Question {
  if (form.stationIds.length === 0 || !requestSchema(frame, at).safeParse(form).success) {
    return { input: undefined, wish: '' };
  }
  const input = inputOf(form, frame, at);
  const { stationIds: _, earliestStart, ...rest } = input;
  return { input, wish: JSON.stringify({ ...rest, earliestStart: form.from === 'now' ? 'now' : earliestStart }) };
}
