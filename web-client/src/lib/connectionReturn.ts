import { tabStorage } from '@/lib/storage';

export const CONNECTED_PATH = '/vehicles/connected';

const KEY = 'fairwatt.connection';
const LONGEST = 2_000; // characters of one value: more is nothing a maker's service sends

/** What a maker's consent page sends back in the address. */
export interface ConnectionReturn {
  readonly state: string;
  readonly code?: string;
  readonly error?: string;
  readonly errorDescription?: string;
  readonly make?: string;
  readonly model?: string;
  readonly year?: number;
}

/** What became of the last attempt in this tab. */
export interface ConnectionEnd {
  readonly outcome: string;
  readonly vehicleIds: readonly string[];
  readonly incompatible: string | null;
}

interface Kept {
  readonly came?: ConnectionReturn;
  /** One for all tries to complete it. */
  readonly idempotencyKey?: string;
  readonly end?: ConnectionEnd;
}

/**
 * Takes what came back out of the address, before anything else reads it: no history, bookmark or link keeps the
 * code. It waits in this tab until the person is signed in and it was sent, then only the result stays, so that a
 * reload or the back button shows that again.
 */
export function takeConnectionReturn(location: Location = window.location): void {
  if (location.pathname !== CONNECTED_PATH || location.search === '') {
    return;
  }
  const came = connectionReturnOf(new URLSearchParams(location.search));
  window.history.replaceState(window.history.state, '', CONNECTED_PATH);
  if (came) {
    keep({ came, idempotencyKey: crypto.randomUUID() });
  }
}

export function connectionReturnOf(parameters: URLSearchParams): ConnectionReturn | undefined {
  const value = (name: string) => parameters.get(name)?.slice(0, LONGEST) || undefined;
  const state = value('state');
  if (state === undefined) {
    return undefined;
  }
  const year = Number(value('year'));
  const came = {
    state,
    code: value('code'),
    error: value('error'),
    errorDescription: value('error_description'),
    make: value('make'),
    model: value('model'),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
  };
  return Object.fromEntries(Object.entries(came).filter(([, given]) => given !== undefined)) as unknown as ConnectionReturn;
}

export function keptConnection(): Kept {
  return JSON.parse(tabStorage.getItem(KEY) ?? '{}') as Kept;
}

/** Sent and answered: the code is of no use any more and goes. */
export function connectionEnded(end: ConnectionEnd): void {
  keep({ end });
}

function keep(kept: Kept): void {
  tabStorage.setItem(KEY, JSON.stringify(kept));
}
