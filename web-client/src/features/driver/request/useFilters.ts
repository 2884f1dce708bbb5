import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filters } from './filters';

export interface FilterState {
  readonly filters: Filters;
  /** Into the address, without a step in the browser's history. */
  readonly change: (part: Filters) => void;
}

/** The filters of the address. */
export function useFilters(): FilterState {
  const { station: _, vehicle: __, from: ___, ...filters } = useSearch({ from: '/request' });
  const navigate = useNavigate({ from: '/request' });
  return {
    filters,
    change: (part) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false }),
  };
}
