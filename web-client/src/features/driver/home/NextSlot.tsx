import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { useLiveQuery } from '@/lib/api/live';
import { useNow } from '@/lib/clock';
import { isComing, isPromised, type PromisedSlot, startOf } from '../slots/slot';
import { SlotSummary } from '../slots/SlotSummary';
import { TimeLeft } from '../slots/TimeLeft';
import { NextSlotDocument } from '../slots/generated/slot';
import { useSlotChanges } from '../slots/useSlotChanges';

/** The slot that runs, or else the soonest promise. */
export function NextSlot() {
  const { t } = useTranslation();
  const { data, refetch } = useLiveQuery({ query: NextSlotDocument, variables: {}, dependsOn: ['Reservation'] });
  const at = useNow(30_000);
  useSlotChanges(refetch);
  const next = data?.reservations.items
    .filter((slot): slot is PromisedSlot => isPromised(slot) && isComing(slot, at))
    .sort((a, b) => startOf(a) - startOf(b))[0];
  if (next === undefined) {
    return null;
  }
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
