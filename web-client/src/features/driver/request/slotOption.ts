import type { SlotOptionFragment } from './generated/slotOption';

/** The most stations one question may name. */
export const MOST_STATIONS = 20;

export type SlotOption = SlotOptionFragment;

/** What is known of a station: an answer, that it is being asked, or nothing, since it is not asked about. */
export type Known = SlotOption | 'asked' | undefined;

export type PossibleOption = SlotOption & Required<Pick<{ [Key in keyof SlotOption]: NonNullable<SlotOption[Key]> }, 'startsAt' | 'endsAt' | 'price' | 'energyWh' | 'limitW' | 'waitMinutes' | 'likelyWait'>>;

export function isPossible(option: SlotOption | undefined): option is PossibleOption {
  return option?.possible === true && Boolean(option.startsAt) && Boolean(option.endsAt) && Boolean(option.price) && Boolean(option.likelyWait);
}

/** The one that a request for all of these would most likely get: power flows soonest. */
export function soonest(options: readonly (SlotOption | undefined)[]): PossibleOption | undefined {
  return options.filter(isPossible).sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
}
