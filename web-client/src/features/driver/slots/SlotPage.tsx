import { Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { SlotAnswer } from './SlotAnswer';
import { useSlot } from './useSlot';

/** The answer to a request, and later the slot's own page. One that was booked instead is another page. */
export function SlotPage() {
  const { id } = useParams({ from: '/slots/$id' });
  return <TheSlot key={id} id={id} />;
}

/** It follows every change. */
function TheSlot({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { slot, before, moveSeen, hear, loading, problem, readAt, refetch } = useSlot(id);
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
      {loading && !slot && <Waiting rows={1} height={420} />}
      {slot && <SlotAnswer slot={slot} before={before} onMoveSeen={moveSeen} onChanged={hear} />}
    </Stack>
  );
}
