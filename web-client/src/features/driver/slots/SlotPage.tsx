import { Group, Paper, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useLiveQuery } from '@/lib/api/live';
import { CancelSlot } from './CancelSlot';
import { isPromised, type Slot, SlotDocument } from './slot';
import { MovedFrom } from './SlotCard';
import { SlotFacts } from './SlotFacts';
import { hasMoved } from './slotList';
import { SlotSummary } from './SlotSummary';
import { SlotReason } from './SlotReason';
import { StatusBadge } from './StatusBadge';
import { useSlotChanges } from './useSlotChanges';

/** The answer to a request, and later the slot's own page. It follows every change. */
export function SlotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/slots/$id' });
  const { data, loading, problem, readAt, refetch } = useLiveQuery({
    query: SlotDocument,
    variables: { id },
    dependsOn: [],
  });
  const [slot, setSlot] = useState<Slot>();
  const [before, setBefore] = useState<Slot>();

  const hear = (heard: Slot) => {
    if (heard.id !== id || (slot?.id === id && heard.version < slot.version)) {
      return;
    }
    if (slot?.id === id && hasMoved(slot, heard)) {
      setBefore(before ?? slot);
    }
    setSlot(heard);
  };
  const [taken, setTaken] = useState<typeof data>();
  if (data && data !== taken) {
    setTaken(data);
    hear(data.reservation);
  }
  useSlotChanges(hear);

  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{t('slot.title')}</PageTitle>
        <Freshness readAt={readAt} />
      </Group>
      {problem?.kind === 'NOT_FOUND' && (
        <Notice
          tone="problem"
          announced
          title={t('problem.NOT_FOUND')}
          actions={<LinkButton to="/slots" variant="default">{t('slot.backToSlots')}</LinkButton>}
        />
      )}
      {problem && problem.kind !== 'NOT_FOUND' && <ProblemNotice problem={problem} retry={refetch} />}
      {loading && <Waiting rows={1} height={260} />}
      {slot && slot.id === id && (
        <Paper>
          <Stack>
            <Group justify="space-between">
              <StatusBadge status={slot.status} />
            </Group>
            {slot.promise && <SlotSummary slot={slot} large />}
            {before && slot.status === 'RESERVED' && <MovedFrom before={before} onSeen={() => setBefore(undefined)} />}
            <SlotReason slot={slot} />
            <SlotFacts slot={slot} />
            <Group gap="xs">
              {isPromised(slot) ? (
                <CancelSlot slot={slot} onCanceled={hear} />
              ) : (
                <LinkButton to="/request" search={{ vehicle: slot.vehicleId }}>{t('request.again')}</LinkButton>
              )}
              <LinkButton to="/slots" variant="default">{t('slot.backToSlots')}</LinkButton>
            </Group>
          </Stack>
        </Paper>
      )}
    </Stack>
  );
}
