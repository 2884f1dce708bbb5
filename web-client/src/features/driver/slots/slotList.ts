import { isComing, isRunning, type Slot, startOf } from './slot';

export type Section = 'now' | 'coming' | 'earlier';

interface Row {
  readonly slot: Slot;
  /** Where it stood when the list was laid out; it stays there, whatever becomes of it. */
  readonly section: Section;
  /** What it was before it moved, until the person has seen it. */
  readonly before?: Slot;
}

/** My slots as they stand on the screen: nothing changes its place under the finger. */
export interface SlotList {
  readonly rows: readonly Row[];
  /** Came meanwhile; shown when the person asks. */
  readonly waiting: readonly Slot[];
}

export const noSlots: SlotList = { rows: [], waiting: [] };

export function layOut(slots: readonly Slot[], at: Date): SlotList {
  const open = slots.filter((slot) => isComing(slot, at)).sort((a, b) => startOf(a) - startOf(b));
  const earlier = slots
    .filter((slot) => !isComing(slot, at))
    .sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
  return {
    rows: [
      ...open.filter((slot) => isRunning(slot, at)).map((slot): Row => ({ slot, section: 'now' })),
      ...open.filter((slot) => !isRunning(slot, at)).map((slot): Row => ({ slot, section: 'coming' })),
      ...earlier.map((slot): Row => ({ slot, section: 'earlier' })),
    ],
    waiting: [],
  };
}

/** One slot as it is now, from the subscription or a new read. */
export function withChange(list: SlotList, slot: Slot): SlotList {
  if (list.rows.some((row) => row.slot.id === slot.id)) {
    return { ...list, rows: list.rows.map((row) => (row.slot.id === slot.id ? changed(row, slot) : row)) };
  }
  const known = list.waiting.find((waiting) => waiting.id === slot.id);
  if (known !== undefined && known.version > slot.version) {
    return list;
  }
  return { ...list, waiting: [...list.waiting.filter((waiting) => waiting.id !== slot.id), slot] };
}

/** A page further down was asked for: it comes below, in its order. */
export function withOlder(list: SlotList, slots: readonly Slot[]): SlotList {
  const fresh = slots.filter((slot) => !list.rows.some((row) => row.slot.id === slot.id));
  return { ...list, rows: [...list.rows, ...fresh.map((slot): Row => ({ slot, section: 'earlier' }))] };
}

export function withWaitingShown(list: SlotList, at: Date): SlotList {
  return layOut([...list.rows.map((row) => row.slot), ...list.waiting], at);
}

export function withMoveSeen(list: SlotList, id: string): SlotList {
  return {
    ...list,
    rows: list.rows.map((row) => (row.slot.id === id ? { slot: row.slot, section: row.section } : row)),
  };
}

function changed(row: Row, slot: Slot): Row {
  if (slot.version < row.slot.version) {
    return row;
  }
  const moved = hasMoved(row.slot, slot);
  const before = slot.status === 'RESERVED' ? (row.before ?? (moved ? row.slot : undefined)) : undefined;
  return { slot, section: row.section, ...(before ? { before } : {}) };
}

export function hasMoved(before: Slot, after: Slot): boolean {
  return after.status === 'RESERVED' && after.moves > before.moves;
}
