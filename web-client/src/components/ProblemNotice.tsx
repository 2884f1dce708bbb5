import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/lib/api/problem';
import { lastResort, wordsFor } from '@/lib/api/refusal';
import { Notice } from './Notice';

interface Props {
  readonly problem: ApiProblem;
  readonly retry?: () => void;
}

export function ProblemNotice({ problem, retry }: Props) {
  const { t } = useTranslation();
  const more = lastResort(problem);
  return (
    <Notice
      tone="problem"
      announced
      title={t(wordsFor(problem))}
      actions={retry && <Button variant="default" onClick={retry}>{t('app.tryAgain')}</Button>}
    >
      {more !== undefined && <Text>{more}</Text>}
    </Notice>
  );
}
