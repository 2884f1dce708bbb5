import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { useNow } from '@/lib/clock';
import { isComing, isPromised, type PromisedSlot, startOf } from '../slots/slot';
import { SlotSummary } from '../slots/SlotSummary';
import { TimeLeft } from '../slots/TimeLeft';
import { NextSlotDocument } from '../slots/generated/slot';
import { useSlotChanges } from '../slots/useSlotChanges';

/** The slot that runs, or else the soonest promise. Where it can't be read, it says so: no slot looks otherwise. */
export function NextSlot() {
  const { t } = useTranslation();
  const { data, loading, problem, refetch } = useLiveQuery({ query: NextSlotDocument, variables: {}, dependsOn: ['Reservation'] });
  const at = useNow(30_000);
  useSlotChanges(refetch);
  const next = data?.reservations.items
    .filter((slot): slot is PromisedSlot => isPromised(slot) && isComing(slot, at))
    .sort((a, b) => startOf(a) - startOf(b))[0];
  if (loading) {
    return <Waiting rows={1} height={140} />;
  }
  return (
    <>
      {problem && (data === undefined || problem.kind !== 'OFFLINE') && (
        <Notice
          tone="problem"
          announced
          title={t('home.slotUnread')}
          actions={<Button variant="default" onClick={refetch}>{t('app.tryAgain')}</Button>}
        >
          <Text>{t(`problem.${problem.kind}`)}</Text>
        </Notice>
      )}
      {next && <Next slot={next} at={at} />}
    </>
  );
}

function Next({ slot: next, at }: { readonly slot: PromisedSlot; readonly at: Date }) {
  const { t } = useTranslation();
  const label = startOf(next) > at.getTime() ? 'home.nextSlot' : 'home.slotNow';
  return (
    <Paper component="section" aria-label={t(label)}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text c="dimmed" size="sm">{t(label)}</Text>
          <TimeLeft slot={next} />
        </Group>
        <SlotSummary slot={next} />
        <LinkButton to="/slots/$id" params={{ id: next.id }} variant="default">{t('home.see')}</LinkButton>
      </Stack>
    </Paper>
  );
}
