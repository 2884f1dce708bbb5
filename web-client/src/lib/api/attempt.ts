import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type OperationResult, type TypedDocumentNode, useClient } from 'urql';
import { type ApiProblem, problemOf } from './problem';

type WithKey = { idempotencyKey: string };

export interface Attempt<Data, Variables> {
  readonly running: boolean;
  readonly problem: ApiProblem | undefined;
  /** Resolves to the data, or to undefined when it did not work out (then `problem` says why) or is running already. */
  run(variables: Omit<Variables, keyof WithKey>): Promise<Data | undefined>;
}

/**
 * A mutation with its idempotency key. A second tap while it runs does nothing; a try again after a lost
 * connection sends the same key, so the server answers what it answered before; other input is another attempt.
 */
export function useAttempt<Data, Variables extends WithKey & AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Attempt<Data, Variables> {
  const client = useClient();
  const keys = useRef(new AttemptKeys());
  const inFlight = useRef(false);
  const [state, setState] = useState<{ running: boolean; problem?: ApiProblem }>({ running: false });

  const run = useCallback(
    async (variables: Omit<Variables, keyof WithKey>) => {
      if (inFlight.current) {
        return undefined;
      }
      inFlight.current = true;
      setState({ running: true });
      const all = { ...variables, idempotencyKey: keys.current.keyFor(variables) } as unknown as Variables;
      const result: OperationResult<Data, Variables> = await client.mutation(document, all).toPromise();
      inFlight.current = false;
      const problem = result.error && problemOf(result.error);
      if (problem === undefined) {
        keys.current.settled();
      }
      setState({ running: false, ...(problem ? { problem } : {}) });
      return problem === undefined ? result.data : undefined;
    },
    [client, document],
  );
  return { running: state.running, problem: state.problem, run };
}

/** One key per attempt: the same until an answer came or the input changed. */
export class AttemptKeys {
  #body: string | undefined;
  #key = '';

  keyFor(variables: object): string {
    const body = JSON.stringify(variables);
    if (body !== this.#body) {
      this.#body = body;
      this.#key = crypto.randomUUID();
    }
    return this.#key;
  }

  settled(): void {
    this.#body = undefined;
  }
}
