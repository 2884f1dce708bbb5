import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { type ApiProblem, problemOf } from './problem';

export interface More<Data, Variables> {
  readonly running: boolean;
  readonly problem: ApiProblem | undefined;
  /** Resolves to the page, or to undefined when it could not be read (then `problem` says why). */
  read(variables: Variables): Promise<Data | undefined>;
}

/** Pages after the first, read when they are asked for. */
export function useMore<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>): More<Data, Variables> {
  const client = useClient();
  const [state, setState] = useState<{ running: boolean; problem?: ApiProblem }>({ running: false });
  const read = async (variables: Variables) => {
    setState({ running: true });
    const { data, error } = await client.query(document, variables).toPromise();
    setState({ running: false, ...(error ? { problem: problemOf(error) } : {}) });
    return error ? undefined : data;
  };
  return { running: state.running, problem: state.problem, read };
}
