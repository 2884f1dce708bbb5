import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { timeRange } from '@/lib/format/time';
import { CancelSlotDocument, type PromisedSlot, type Slot } from './slot';

interface Props {
  readonly slot: PromisedSlot;
  readonly onCanceled: (slot: Slot) => void;
}

/** Names the slot and asks. */
export function CancelSlot({ slot, onCanceled }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { run, running, problem } = useAttempt(CancelSlotDocument);
  const { stationName, startsAt, endsAt, timeZone } = slot.promise;
  const name = `${stationName}, ${timeRange(new Date(startsAt), new Date(endsAt), timeZone)}`;

  const cancel = async () => {
    const done = await run({ reservationId: slot.id });
    if (done) {
      setAsking(false);
      onCanceled(done.cancelReservation);
    }
  };

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('slot.cancel')}</Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('slot.cancelTitle')}
        centered
        closeButtonProps={{ 'aria-label': t('slot.keep'), size: 44 }}
      >
        <Stack>
          <Text>{t('slot.cancelText', { slot: name })}</Text>
          {problem && <ProblemNotice problem={problem} />}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>{t('slot.keep')}</Button>
            <Button color="var(--red)" c="var(--on-red)" loading={running} onClick={() => void cancel()}>
              {t('slot.cancelYes')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
