import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { now } from '@/lib/clock';
import { dayAndTime, zoneNote } from '@/lib/format/time';
import { instantOf, isTime, wallTimeOf } from '@/lib/format/zonedTime';
import { useMe } from '@/lib/session';
import { Quick } from './Quick';
import { horizonEnd, quickEnds, type RequestForm, startOf } from './requestForm';

interface Props {
  readonly form: UseFormReturn<RequestForm>;
  readonly timeZone: string;
  readonly error: (name: string) => string | undefined;
}

/** From when, and ready by when: the station's wall time. */
export function TimeFields({ form, timeZone, error }: Props) {
  const { t } = useTranslation();
  const { register, control, setValue, formState } = form;
  const { ref: fromRef, ...from } = useController({ control, name: 'from' }).field;
  const [fromTime, until] = useWatch({ control, name: ['fromTime', 'until'] });
  const at = now();
  const end = horizonEnd(useMe().policy.horizonHours, at);
  const start = startOf({ from: from.value, fromTime }, timeZone, at);
  const { inHours, morning } = quickEnds(timeZone, start < at || start > end ? at : start);
  const limits = { min: wallTimeOf(at, timeZone), max: wallTimeOf(end, timeZone) };
  const ready = instantOf(until, timeZone);
  const zone = zoneNote(at, timeZone);
  const pick = (wallTime: string) =>
    setValue('until', wallTime, { shouldDirty: true, shouldValidate: formState.isSubmitted });
  return (
    <Stack gap="lg">
      <Radio.Group label={t('request.from')} error={error('from')} value={from.value} onChange={from.onChange}>
        <Group gap="lg" mt={4}>
          <Radio value="now" ref={fromRef} label={t('request.fromNow')} py={10} />
          <Radio value="later" label={t('request.fromLater')} py={10} />
        </Group>
      </Radio.Group>
      {from.value === 'later' && (
        <TextInput type="datetime-local" label={t('request.fromTime')} {...limits} {...register('fromTime')} error={error('fromTime')} />
      )}
      <Stack gap="xs">
        <TextInput
          type="datetime-local"
          label={t('request.until')}
          description={t('request.untilHint')}
          {...limits}
          {...register('until')}
          error={error('until')}
        />
        {isTime(ready) && <Text size="sm" c="dimmed">{dayAndTime(ready, timeZone)}</Text>}
        <Group gap="xs">
          {inHours.map((choice) => (
            <Quick key={choice.hours} taken={choice.until === until} onTake={() => pick(choice.until)}>
              {t('request.hours', { count: choice.hours })}
            </Quick>
          ))}
          <Quick taken={morning === until} onTake={() => pick(morning)}>
            {dayAndTime(instantOf(morning, timeZone), timeZone)}
          </Quick>
        </Group>
        {zone && <Text size="sm" c="dimmed">{t('request.zone', { zone })}</Text>}
      </Stack>
    </Stack>
  );
}
