import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** It stands in the field already. */
  readonly taken: boolean;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

/** Fills a field with one tap. */
export function Quick({ taken, onTake, children }: Props) {
  return (
    <Button variant={taken ? 'filled' : 'default'} aria-pressed={taken} px="sm" onClick={onTake}>
      {children}
    </Button>
  );
}
