import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ApiProblem } from '@/lib/api/problem';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  readonly label: string;
  readonly title: string;
  /** Names what it is about, and what comes of it. */
  readonly text: string;
  readonly keep: string;
  readonly yes: string;
  readonly running: boolean;
  readonly problem: ApiProblem | undefined;
  /** @returns whether it was done */
  readonly onYes: () => Promise<boolean>;
}

/** Something that can't be taken back: it asks first, and stays until it knows whether it worked. */
export function ConfirmButton({ label, title, text, keep, yes, running, problem, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const close = () => {
    if (!running) {
      setAsking(false);
    }
  };
  const act = async () => {
    if (await onYes()) {
      setAsking(false);
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{label}</Button>
      <Modal
        opened={asking}
        onClose={close}
        title={title}
        centered
        closeButtonProps={{ 'aria-label': keep, size: 44, disabled: running }}
      >
        <Stack>
          <Text>{text}</Text>
          {problem && <ProblemNotice problem={problem} />}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus disabled={running} onClick={close}>{keep}</Button>
            <Button color="var(--red)" c="var(--on-red)" loading={running} onClick={() => void act()}>{yes}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
