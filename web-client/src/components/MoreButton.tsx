import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { More } from '@/lib/api/more';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  readonly more: Pick<More<unknown, unknown>, 'running' | 'problem'>;
  readonly onMore: () => void;
  readonly children: ReactNode;
}

/** The next page of a list. When it does not come, it says so and can be asked for again. */
export function MoreButton({ more, onMore, children }: Props) {
  return (
    <>
      {more.problem && <ProblemNotice problem={more.problem} />}
      <Button variant="default" loading={more.running} onClick={onMore}>{children}</Button>
    </>
  );
}
