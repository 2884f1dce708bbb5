/** What people dial in danger there: 911 in North America, else 112, which every mobile network knows. */
export function emergencyNumberOf({ timeZone }: { readonly timeZone: string }): string {
  return timeZone.startsWith('America/') || timeZone === 'Pacific/Honolulu' ? '911' : '112';
}
