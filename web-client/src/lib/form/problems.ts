import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { ApiProblem } from '@/lib/api/problem';

type FieldNames<Form extends FieldValues> = Readonly<Record<string, FieldPath<Form>>>;

/**
 * Puts what the API says beside the field it names.
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
      setError(field, { type: 'api', message: problem.message }, { shouldFocus: true });
    }
  }, [problem, field, setError]);
  return field ? undefined : problem;
}

export function formFieldOf<Name>(problem: ApiProblem, names: Readonly<Record<string, Name>>): Name | undefined {
  const apiField = /^(?:input\.)?(\w+)/.exec(problem.field ?? '')?.[1];
  return apiField === undefined ? undefined : names[apiField];
}
