import type { ConnectorType } from '@/lib/api/generated/graphql';

export type { ConnectorType };

/** Every plug there is; one that is missing here does not compile. */
const all: Record<ConnectorType, true> = {
  IEC_62196_T1: true,
  IEC_62196_T1_COMBO: true,
  IEC_62196_T2: true,
  IEC_62196_T2_COMBO: true,
  NACS: true,
  CHADEMO: true,
  TESLA_S: true,
};

export const CONNECTORS: readonly string[] = Object.keys(all);
