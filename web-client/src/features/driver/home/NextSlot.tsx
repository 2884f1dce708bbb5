import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { useLiveQuery } from '@/lib/api/live';
import { useNow } from '@/lib/clock';
import { isComing, isPromised, NextSlotDocument, startOf } from '../slots/slot';
import { SlotSummary } from '../slots/SlotSummary';
import { useSlotChanges } from '../slots/useSlotChanges';

/** The soonest promise that still counts. */
export function NextSlot() {
  const { t } = useTranslation();
  const { data, refetch } = useLiveQuery({ query: NextSlotDocument, variables: {}, dependsOn: ['Reservation'] });
  const at = useNow(30_000);
  useSlotChanges(refetch);
  const next = data?.reservations.items
    .filter((slot) => isPromised(slot) && isComing(slot, at))
    .sort((a, b) => startOf(a) - startOf(b))[0];
  if (next === undefined) {
    return null;
  }
  return (
    <Paper component="section" aria-label={t('home.nextSlot')}>
      <Stack gap="sm">
        <Text c="dimmed" size="sm">{t('home.nextSlot')}</Text>
        <SlotSummary slot={next} />
        <LinkButton to="/slots/$id" params={{ id: next.id }} variant="default">{t('home.see')}</LinkButton>
      </Stack>
    </Paper>
  );
}
