import type { ApiProblem } from './problem';

/** What a refusal means to a person and what they can do, by its code and the field it names. */
const REFUSALS = {
  'CONFLICT vehicleId': 'refusal.openSlots',
  'CONFLICT reservationId': 'refusal.slotOver',
  'CONFLICT idempotencyKey': 'refusal.ended',
  'LIMIT_EXCEEDED code': 'refusal.codesTried',
  'LIMIT_EXCEEDED input': 'refusal.manyVehicles',
  'LIMIT_EXCEEDED stationId': 'refusal.manyWatches',
  'TENANT_SUSPENDED code': 'refusal.joinSuspended',
  'NOT_FOUND stationIds': 'refusal.stationGone',
  'INVALID_INPUT code': 'refusal.codeUnknown',
  'INVALID_INPUT earliestStart': 'refusal.start',
  'INVALID_INPUT latestEnd': 'refusal.end',
  'INVALID_INPUT energyWh': 'request.error.ENERGY',
  'INVALID_INPUT targetStateOfChargePercent': 'refusal.charge',
  'INVALID_INPUT stationIds': 'request.error.stationIds',
  'INVALID_INPUT make': 'vehicleForm.error.make',
  'INVALID_INPUT model': 'vehicleForm.error.model',
  'INVALID_INPUT batteryWh': 'vehicleForm.error.battery',
  'INVALID_INPUT maxAcPowerW': 'vehicleForm.error.ac',
  'INVALID_INPUT maxDcPowerW': 'vehicleForm.error.dc',
  'INVALID_INPUT connectors': 'refusal.plugs',
  'INVALID_INPUT stateOfChargePercent': 'vehicleForm.error.charge',
  'INVALID_INPUT percent': 'vehicleForm.error.charge',
} as const;

type Refusal = keyof typeof REFUSALS;

const SAY_MORE = new Set(['INVALID_INPUT', 'CONFLICT', 'LIMIT_EXCEEDED']);

const FOR_MACHINES = /[\da-f]{8}-[\da-f]{4}-|\d{4}-\d\d-\d\dT/i; // ids, and instants in UTC

/** The words for a problem: those for just this refusal, or else those for its kind. */
export function wordsFor(problem: ApiProblem) {
  const refusal = `${problem.kind} ${apiFieldOf(problem) ?? ''}`;
  return isKnown(refusal) ? REFUSALS[refusal] : (`problem.${problem.kind}` as const);
}

/** The API's own sentence, in English: only where there are no words of ours, and it says something to a person. */
export function lastResort(problem: ApiProblem): string | undefined {
  const field = apiFieldOf(problem);
  const sayable = field !== undefined && SAY_MORE.has(problem.kind) && !FOR_MACHINES.test(problem.message);
  return sayable && !isKnown(`${problem.kind} ${field}`) ? problem.message : undefined;
}

/** The field without "input." and indexes. */
export function apiFieldOf(problem: ApiProblem): string | undefined {
  return /^(?:input\.)?(\w+)/.exec(problem.field ?? '')?.[1];
}

function isKnown(refusal: string): refusal is Refusal {
  return refusal in REFUSALS;
}
