import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import type { Station } from '../stations/station';
import { useReadAfterChanges } from '../stations/useReadAfterChanges';
import type { Vehicle } from '../vehicles/vehicle';
import type { RequestForm } from './requestForm';
import { SelectionMap } from './SelectionMap';
import { StationChoice } from './StationChoice';
import { StationTools } from './StationTools';
import type { FilterState } from './useFilters';
import type { useStationSelection } from './useStationSelection';

interface Props {
  readonly control: Control<RequestForm>;
  /** All in reach, also those that the filters leave out. */
  readonly stations: readonly Station[];
  readonly vehicle: Vehicle | undefined;
  readonly selection: ReturnType<typeof useStationSelection>;
  /** What became free or was taken meanwhile. */
  readonly changes: ReadonlyMap<string, unknown>;
  readonly filterState: FilterState;
  readonly suggested: readonly string[];
  readonly error: string | undefined;
}

/** Where: on a map or in a list, the same stations with the same estimates. */
export function StationSearch({ control, stations, vehicle, selection, changes, filterState, suggested, error }: Props) {
  const { t } = useTranslation();
  const { list, knownOf, readAt, problem, refetch, outdated, renew } = selection;
  const { filters, change } = filterState;
  useReadAfterChanges(changes, refetch);
  const ticked = useWatch({ control, name: 'stationIds' });
  const [failed, setFailed] = useState(false);
  const [selected, setSelected] = useState<string>();
  const asMap = filters.view === 'map' && !failed;
  const onCards = asMap ? list.filter(({ id }) => id === selected || ticked.includes(id)) : list;
  const hidden = stations.length - list.length;
  return (
    <StationChoice control={control} stations={onCards} vehicle={vehicle} knownOf={knownOf} suggested={suggested} error={error}>
      <StationTools
        state={filterState}
        view={asMap ? 'map' : 'list'}
        onView={(view) => {
          setFailed(false);
          change({ view: view === 'map' ? 'map' : undefined });
        }}
      />
      {failed && <Notice tone="attention" announced title={t('map.noGraphics')} />}
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {asMap && <SelectionMap stations={list} ticked={ticked} selected={selected} onSelect={setSelected} onFailed={() => setFailed(true)} />}
      <Group justify="space-between" gap="xs">
        <span role="status">{hidden > 0 ? t('request.shown', { count: list.length, all: stations.length }) : ''}</span>
        <Freshness readAt={readAt} />
      </Group>
      {outdated && !asMap && <Button variant="light" onClick={renew}>{t('request.order.renew')}</Button>}
      {list.length === 0 && (
        <Notice
          title={t('request.filter.nothing')}
          actions={
            <Button
              variant="default"
              onClick={() => change({ all: true, power: undefined, plug: undefined, accessible: undefined, free: undefined })}
            >
              {t('request.filter.showAll')}
            </Button>
          }
        />
      )}
    </StationChoice>
  );
}
