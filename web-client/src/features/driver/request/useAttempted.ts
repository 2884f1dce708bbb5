import { useEffect, useState } from 'react';
import { type ApiProblem, isUnanswered } from '@/lib/api/problem';
import { Attempted } from './requestForm';

/** The input of the attempt under way, until the API says yes or no to it. */
export function useAttempted(problem: ApiProblem | undefined): Attempted {
  const [attempted] = useState(() => new Attempted());
  useEffect(() => {
    if (problem && !isUnanswered(problem)) {
      attempted.answered();
    }
  }, [attempted, problem]);
  return attempted;
}
