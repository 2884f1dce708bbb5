import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type ApiProblem, problemOf } from '@/lib/api/problem';
import { type ConnectionEnd, connectionEnded, keptConnection } from '@/lib/connectionReturn';
import type { Outcome } from './connection';
import { CompleteConnectionDocument } from './generated/connection';

type End = ConnectionEnd & { readonly outcome: Outcome };

/**
 * Completes what came back from the maker, once. Its key is kept with it, so that a reload in the middle asks for
 * the same answer; afterwards only the result is there, and is shown as often as one looks.
 */
export function useConnectionEnd() {
  const client = useClient();
  const [kept] = useState(keptConnection);
  const [end, setEnd] = useState(kept.end as End | undefined);
  const [problem, setProblem] = useState<ApiProblem>();
  const sent = useRef(false);
  const { came, idempotencyKey } = kept;

  const complete = async () => {
    if (!came || !idempotencyKey) {
      return;
    }
    setProblem(undefined);
    const { data, error } = await client
      .mutation(CompleteConnectionDocument, { input: came, idempotencyKey })
      .toPromise();
    if (error || !data) {
      setProblem(error ? problemOf(error) : { kind: 'UNEXPECTED', message: '' });
      return;
    }
    const { outcome, vehicles, incompatible = null } = data.completeVehicleConnection;
    const result = { outcome, vehicleIds: vehicles.map((vehicle) => vehicle.id), incompatible };
    connectionEnded(result);
    setEnd(result);
  };

  const start = useEffectEvent(() => void complete());
  useEffect(() => {
    if (!sent.current) {
      sent.current = true;
      start();
    }
  }, []);

  return { end, problem, nothing: !end && !came, retry: () => void complete() };
}
