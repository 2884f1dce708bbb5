import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewSwitch } from '../stations/ViewSwitch';
import type { View } from '../stations/view';
import { FilterPanel } from './FilterPanel';
import { narrowedBy, type Order } from './filters';
import type { FilterState } from './useFilters';

interface Props {
  readonly state: FilterState;
  readonly view: View;
  readonly onView: (view: View) => void;
}

const ORDERS: readonly Order[] = ['near', 'soon', 'cheap'];

/** How to look at the stations: map or list, in which order, and which of them. */
export function StationTools({ state, view, onView }: Props) {
  const { t } = useTranslation();
  const { filters, change } = state;
  const [open, setOpen] = useState(false);
  const narrowed = narrowedBy(filters);
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <ViewSwitch view={view} onView={onView} />
        <Button
          variant="default"
          leftSection={<SlidersHorizontal size={18} aria-hidden="true" />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {narrowed > 0 ? t('request.filter.some', { count: narrowed }) : t('request.filter.title')}
        </Button>
      </Group>
      {open && <FilterPanel state={state} />}
      <NativeSelect
        aria-label={t('request.order.label')}
        data={ORDERS.map((order) => ({ value: order, label: t(`request.order.${order}`) }))}
        value={filters.order ?? 'near'}
        onChange={({ currentTarget: { value } }) => change({ order: value === 'soon' || value === 'cheap' ? value : undefined })}
      />
    </Stack>
  );
}
