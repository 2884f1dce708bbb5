import type { CombinedError } from 'urql';

const KNOWN = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TENANT_MISSING',
  'TENANT_UNKNOWN',
  'TENANT_SUSPENDED',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
] as const;

/** The API's `extensions.code`, and two of our own: no network, and a reply nobody foresaw. */
export type ProblemKind = (typeof KNOWN)[number] | 'OFFLINE' | 'UNEXPECTED';

export interface ApiProblem {
  readonly kind: ProblemKind;
  /** The input's path as the API wrote it, such as "input.energyWh". */
  readonly field?: string;
  /** The API's own words: what, which and how much. */
  readonly message: string;
}

/** Nobody knows whether it was done: the answer may have been lost on the way. */
export function isUnanswered(problem: ApiProblem): boolean {
  return problem.kind === 'OFFLINE' || problem.kind === 'UNAVAILABLE' || problem.kind === 'UNEXPECTED';
}

export function problemOf(error: CombinedError): ApiProblem {
  const first = error.graphQLErrors[0];
  if (first === undefined) {
    const status = (error.response as Response | undefined)?.status;
    return { kind: kindOfStatus(status), message: error.message };
  }
  const { code, field } = first.extensions;
  return {
    kind: KNOWN.find((known) => known === code) ?? 'UNEXPECTED',
    message: first.message,
    ...(typeof field === 'string' ? { field } : {}),
  };
}

function kindOfStatus(status: number | undefined): ProblemKind {
  switch (status) {
    case undefined:
      return 'OFFLINE';
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 429:
      return 'LIMIT_EXCEEDED';
    case 502:
    case 503:
    case 504:
      return 'UNAVAILABLE';
    default:
      return 'UNEXPECTED';
  }
}
