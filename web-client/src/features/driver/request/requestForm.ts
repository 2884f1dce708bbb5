import * as z from 'zod/mini';
import type { SlotRequestInput } from '@/lib/api/generated/schema';
import { now } from '@/lib/clock';
import { typedNumber } from '@/lib/form/number';
import { instantOf, isTime, plusMinutes, roundUp, wallTimeOf } from '@/lib/format/zonedTime';
import type { Vehicle } from '../vehicles/vehicle';
import { type Amount, energyOf, faultOf } from './amount';

const USUAL_STAY_MIN = 240;
export const SHORTEST_MIN = 15; // one bucket of the plan
const ON_THE_WAY_MIN = 0.5; // what a request may take to the server, so that "now" is not past there

export interface RequestForm extends Amount {
  vehicleId: string;
  stationIds: string[];
  from: 'now' | 'later';
  /** Wall time at the station, like every time in this form. */
  fromTime: string;
  until: string;
}

/** Where and when the form is filled in. */
export interface Frame {
  readonly timeZone: string;
  readonly horizonHours: number;
  readonly vehicle: Vehicle | undefined;
}

export function requestSchema({ timeZone, horizonHours, vehicle }: Frame, at = now()) {
  const time = (form: RequestForm) => instantOf(form.until, timeZone).getTime();
  const start = (form: RequestForm) => startOf(form, timeZone, at).getTime();
  const later = (form: RequestForm) => form.from === 'later';
  const horizon = horizonEnd(horizonHours, at).getTime();
  return z
    .object({
      vehicleId: z.string().check(z.minLength(1, 'request.error.vehicleId')),
      stationIds: z.array(z.string()).check(z.minLength(1, 'request.error.stationIds'), z.maxLength(20, 'request.error.stationIds')),
      amount: z.string(),
      unit: z.enum(['ENERGY', 'CHARGE', 'DISTANCE']),
      from: z.enum(['now', 'later']),
      fromTime: z.string(),
      until: z.string(),
    })
    .check(
      z.superRefine((form, context) => {
        const fault = faultOf(form, vehicle);
        if (fault) {
          context.addIssue({ code: 'custom', path: ['amount'], message: fault, input: form.amount });
        }
      }),
      z.refine((form) => !later(form) || isTime(instantOf(form.fromTime, timeZone)), { path: ['fromTime'], error: 'request.error.time' }),
      z.refine((form) => isTime(instantOf(form.until, timeZone)), { path: ['until'], error: 'request.error.time' }),
      // What is no time has its error: it must compare as neither too early nor too late.
      z.refine((form) => !(start(form) < at.getTime() - 60_000), { path: ['fromTime'], error: 'request.error.past' }),
      z.refine((form) => !(time(form) - start(form) < SHORTEST_MIN * 60_000), { path: ['until'], error: 'request.error.order' }),
      z.refine((form) => !(time(form) > horizon), { path: ['until'], error: `request.error.horizon|hours=${horizonHours}` }),
    );
}

const apart = { vehicleId: 'vehicleId', stationIds: 'stationIds', energyWh: 'amount', targetStateOfChargePercent: 'amount', latestEnd: 'until' } as const;

/** The API's names → the form's. The start has two places; an error must be at the one that is shown. */
export const fieldsFor: Readonly<Record<RequestForm['from'], Readonly<Record<string, keyof RequestForm>>>> = {
  now: { ...apart, earliestStart: 'from' },
  later: { ...apart, earliestStart: 'fromTime' },
};

/** How full the battery is counts when it is decided: so a wish in percent goes out as such. */
export function inputOf(form: RequestForm, { timeZone, vehicle }: Pick<Frame, 'timeZone' | 'vehicle'>, at = now()): SlotRequestInput {
  return {
    vehicleId: form.vehicleId,
    stationIds: form.stationIds,
    ...(form.unit === 'CHARGE'
      ? { targetStateOfChargePercent: typedNumber(form.amount) }
      : { energyWh: energyOf(form, vehicle) }),
    earliestStart: startOf(form, timeZone, at).toISOString(),
    latestEnd: instantOf(form.until, timeZone).toISOString(),
  };
}

/**
 * "As soon as possible" means another minute each time it is read. A try again after a lost connection must be the
 * very same request, or it would be a second one: so the input of an attempt is kept until it is answered.
 */
export class Attempted {
  #form = '';
  #input: SlotRequestInput | undefined;

  inputOf(form: RequestForm, frame: Pick<Frame, 'timeZone' | 'vehicle'>): SlotRequestInput {
    const text = JSON.stringify(form);
    if (this.#input === undefined || text !== this.#form) {
      this.#form = text;
      this.#input = inputOf(form, frame);
    }
    return this.#input;
  }

  answered(): void {
    this.#input = undefined;
  }
}

export function usualTimes(timeZone: string, wishedStart: Date | undefined, at = now()) {
  const start = wishedStart && wishedStart > at ? wishedStart : undefined;
  return {
    from: start ? ('later' as const) : ('now' as const),
    fromTime: wallTimeOf(start ?? roundUp(plusMinutes(at, 30), 15), timeZone),
    until: wallTimeOf(roundUp(plusMinutes(start ?? at, USUAL_STAY_MIN), 15), timeZone),
  };
}

/** Choices for "ready by when": some hours on, and seven in the morning. */
export function quickEnds(timeZone: string, start: Date) {
  const inHours = [2, 4, 8].map((hours) => ({ hours, until: wallTimeOf(roundUp(plusMinutes(start, hours * 60), 15), timeZone) }));
  const tomorrow = wallTimeOf(plusMinutes(start, 24 * 60), timeZone).slice(0, 10);
  return { inHours, morning: `${tomorrow}T07:00` };
}

/** The start that stands in the form; as soon as possible while what stands there is no time. */
export function startOf(form: Pick<RequestForm, 'from' | 'fromTime'>, timeZone: string, at = now()): Date {
  const later = instantOf(form.fromTime, timeZone);
  return form.from === 'later' && isTime(later) ? later : roundUp(plusMinutes(at, ON_THE_WAY_MIN), 1);
}

/** Until when slots are given out. */
export function horizonEnd(horizonHours: number, at = now()): Date {
  return plusMinutes(at, horizonHours * 60);
}
