import { useSubscription } from 'urql';
import type { CongestionLevel } from '@/lib/api/generated/schema';
import { useLiveQuery } from '@/lib/api/live';
import { GridStatusChangedDocument, GridStatusDocument } from './generated/gridStatus';

/** The community's grid badge; undefined while nobody knows. */
export function useGridLevel(): CongestionLevel | undefined {
  const { data } = useLiveQuery({ query: GridStatusDocument, variables: {}, dependsOn: [] });
  const [{ data: changed }] = useSubscription({ query: GridStatusChangedDocument });
  const read = data?.gridStatus;
  const told = changed?.gridStatusChanged;
  return told !== undefined && (read === undefined || told.asOf >= read.asOf) ? told.level : read?.level;
}
