import { useEffect, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { now } from '@/lib/clock';
import { useConnection } from './connection';
import { type ApiProblem, problemOf } from './problem';

const POLL_WITHOUT_SOCKET_MS = 30_000;

export interface LiveData<Data> {
  /** The newest there is; old data stays while new data loads. */
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly problem: ApiProblem | undefined;
  /** When the data was read. */
  readonly readAt: Date | undefined;
  refetch(): void;
}

interface Wish<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Types whose change by a mutation makes the answer old, even an empty one. */
  readonly dependsOn: string[];
  readonly pause?: boolean;
}

/** A query that is read again whenever something may have been missed: reconnect, phone's sleep, no socket. */
export function useLiveQuery<Data, Variables extends AnyVariables>(wish: Wish<Data, Variables>): LiveData<Data> {
  const { live, lost, epoch } = useConnection();
  const [context] = useState({ additionalTypenames: wish.dependsOn });
  const [result, execute] = useQuery({
    query: wish.query,
    variables: wish.variables,
    pause: wish.pause ?? false,
    context,
  });
  const paused = wish.pause ?? false;
  const kept = useKept(result.data, !result.stale && !result.fetching);

  const seenEpoch = useRef(epoch);
  useEffect(() => {
    if (epoch !== seenEpoch.current && !paused) {
      seenEpoch.current = epoch;
      execute({ requestPolicy: 'network-only' });
    }
  }, [epoch, execute, paused]);

  useEffect(() => {
    if (live || !lost || paused) {
      return;
    }
    const timer = setInterval(() => execute({ requestPolicy: 'network-only' }), POLL_WITHOUT_SOCKET_MS);
    return () => clearInterval(timer);
  }, [live, lost, paused, execute]);

  return {
    data: kept?.data,
    loading: kept === undefined && result.error === undefined,
    problem: result.error && problemOf(result.error),
    readAt: kept?.readAt,
    refetch: () => execute({ requestPolicy: 'network-only' }),
  };
}

interface Kept<Data> {
  readonly data: Data;
  readonly fresh: boolean;
  readonly readAt: Date;
}

/** A failed read gives no data: the last good answer stays, with its time. */
function useKept<Data>(data: Data | undefined, fresh: boolean): Kept<Data> | undefined {
  const [kept, setKept] = useState<Kept<Data>>();
  if (data !== undefined && (data !== kept?.data || (fresh && !kept.fresh))) {
    const next = { data, fresh, readAt: now() };
    setKept(next);
    return next;
  }
  return kept;
}
