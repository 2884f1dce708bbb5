/** A number as people type it: "7.4", "7,4" or " 7 ". NaN when it is none. */
export function typedNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** kW or kWh as typed, in W or Wh. */
export function thousandfold(text: string): number {
  return Math.round(typedNumber(text) * 1000);
}
