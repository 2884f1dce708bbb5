import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly tone?: 'plain' | 'attention' | 'problem';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Said aloud at once: the person has just done something, or something changed by itself. */
  readonly announced?: boolean;
}

/** Empty, failed, or something to know: what it is, and what to do. */
export function Notice({ tone = 'plain', title, children, actions, announced = false }: Props) {
  const role = tone === 'problem' ? 'alert' : 'status';
  return (
    <Paper className={styles.notice} data-tone={tone} role={announced ? role : undefined}>
      <Stack gap="sm" align="flex-start">
        <Text fw={600}>{title}</Text>
        {children}
        {actions}
      </Stack>
    </Paper>
  );
}
