import type { ConnectorType } from '@/lib/api/generated/schema';

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

/** What a plug carries; those of fast DC alone need another one for AC. */
const CARRIES: Record<ConnectorType, { readonly ac: boolean; readonly dc: boolean }> = {
  IEC_62196_T1: { ac: true, dc: false },
  IEC_62196_T1_COMBO: { ac: false, dc: true },
  IEC_62196_T2: { ac: true, dc: false },
  IEC_62196_T2_COMBO: { ac: false, dc: true },
  NACS: { ac: true, dc: true },
  CHADEMO: { ac: false, dc: true },
  TESLA_S: { ac: true, dc: true },
};

export type PlugMistake = 'acPlug' | 'dcPlug' | 'needlessPlug';

/** Why these plugs and powers can't belong to one car. */
export function plugMistake(plugs: readonly ConnectorType[], takes: { readonly ac: boolean; readonly dc: boolean }): PlugMistake | undefined {
  const carried = plugs.map((plug) => CARRIES[plug]);
  if (takes.ac && !carried.some(({ ac }) => ac)) {
    return 'acPlug';
  }
  if (takes.dc && !carried.some(({ dc }) => dc)) {
    return 'dcPlug';
  }
  return carried.every(({ ac, dc }) => (ac && takes.ac) || (dc && takes.dc)) ? undefined : 'needlessPlug';
}
