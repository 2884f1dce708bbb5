import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { ApiProblem } from '@/lib/api/problem';
import { apiFieldOf, lastResort, wordsFor } from '@/lib/api/refusal';

type FieldNames<Form extends FieldValues> = Readonly<Record<string, FieldPath<Form>>>;

/**
 * Puts a refusal of the API beside the field it names.
 *
 * @param names the API's field (without "input." and indexes) → the form's
 * @returns the problem when it has no field of this form, so that it is shown above the button
 */
export function useProblemBesideField<Form extends FieldValues>(
  problem: ApiProblem | undefined,
  names: FieldNames<Form>,
  setError: UseFormSetError<Form>,
): ApiProblem | undefined {
  const field = problem && formFieldOf(problem, names);
  useEffect(() => {
    if (problem && field) {
      setError(field, { type: 'api', message: lastResort(problem) ?? wordsFor(problem) }, { shouldFocus: true });
    }
  }, [problem, field, setError]);
  return field ? undefined : problem;
}

export function formFieldOf<Name>(problem: ApiProblem, names: Readonly<Record<string, Name>>): Name | undefined {
  const apiField = apiFieldOf(problem);
  return apiField === undefined ? undefined : names[apiField];
}
