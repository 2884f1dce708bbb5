import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/lib/api/problem';
import { Notice } from './Notice';

interface Props {
  readonly problem: ApiProblem;
  readonly retry?: () => void;
}

const SAYS_MORE = new Set(['INVALID_INPUT', 'CONFLICT', 'LIMIT_EXCEEDED']);

export function ProblemNotice({ problem, retry }: Props) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="problem"
      announced
      title={t(`problem.${problem.kind}`)}
      actions={retry && <Button variant="default" onClick={retry}>{t('app.tryAgain')}</Button>}
    >
      {SAYS_MORE.has(problem.kind) && <Text>{problem.message}</Text>}
    </Notice>
  );
}
