import { useSubscription } from 'urql';
import { graphql } from '@/lib/api/generated';
import type { CongestionLevel } from '@/lib/api/generated/graphql';
import { useLiveQuery } from '@/lib/api/live';

const GridStatusDocument = graphql(`
  query GridStatus {
    gridStatus {
      level
      asOf
    }
  }
`);

const GridStatusChangedDocument = graphql(`
  subscription GridStatusChanged {
    gridStatusChanged {
      level
      asOf
    }
  }
`);

/** The community's grid badge; undefined while nobody knows. */
export function useGridLevel(): CongestionLevel | undefined {
  const { data } = useLiveQuery({ query: GridStatusDocument, variables: {}, dependsOn: [] });
  const [{ data: changed }] = useSubscription({ query: GridStatusChangedDocument });
  const read = data?.gridStatus;
  const told = changed?.gridStatusChanged;
  return told !== undefined && (read === undefined || told.asOf >= read.asOf) ? told.level : read?.level;
}
