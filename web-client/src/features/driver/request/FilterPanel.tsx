import { Button, Checkbox, NativeSelect, Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConnectorType } from '@/lib/api/generated/schema';
import { kilowatts } from '@/lib/format/quantity';
import { useMe } from '@/lib/session';
import { usualConnectorsFor } from '../vehicles/presets';
import { POWERS_KW, narrowedBy } from './filters';
import type { FilterState } from './useFilters';

/** Which stations are shown. Each choice holds at once, and stands in the address. */
export function FilterPanel({ state: { filters, change } }: { readonly state: FilterState }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().community;
  const any = { value: '', label: t('request.filter.any') };
  const flag = (name: 'accessible' | 'free' | 'all') => (
    <Checkbox
      label={t(`request.filter.${name}`)}
      checked={filters[name] === true}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.checked || undefined })}
      py={6}
    />
  );
  return (
    <Paper component="section" aria-label={t('request.filter.title')}>
      <Stack gap="sm">
        <NativeSelect
          label={t('request.filter.power')}
          data={[any, ...POWERS_KW.map((power) => ({ value: String(power), label: t('request.filter.atLeast', { power: kilowatts(power * 1000) }) }))]}
          value={String(filters.power ?? '')}
          onChange={({ currentTarget: { value } }) => change({ power: value === '' ? undefined : Number(value) })}
        />
        <NativeSelect
          label={t('request.filter.plug')}
          data={[any, ...usualConnectorsFor(timeZone).map((plug) => ({ value: plug, label: t(`connector.${plug}`) }))]}
          value={filters.plug ?? ''}
          onChange={({ currentTarget: { value } }) => change({ plug: value === '' ? undefined : (value as ConnectorType) })}
        />
        <Stack gap={0}>
          {flag('free')}
          {flag('accessible')}
          {flag('all')}
        </Stack>
        {narrowedBy(filters) > 0 && (
          <Button variant="default" onClick={() => change({ power: undefined, plug: undefined, accessible: undefined, free: undefined })}>
            {t('request.filter.none')}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
