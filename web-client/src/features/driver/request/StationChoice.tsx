import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Station } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import type { RequestForm } from './requestForm';
import type { Known } from './slotOption';
import { StationOption } from './StationOption';

const SHOWN_AT_FIRST = 5;

interface Props {
  readonly control: Control<RequestForm>;
  /** In the order to show. */
  readonly stations: readonly Station[];
  readonly vehicle: Vehicle | undefined;
  readonly knownOf?: (stationId: string) => Known;
  readonly error: string | undefined;
  /** Between the question and the stations: filters, a map. */
  readonly children?: ReactNode;
  /** Nobody chose these yet: the first tick takes their place. */
  readonly suggested?: readonly string[];
}

/** Stations that would do, in the order they were ticked. */
export function StationChoice({ control, stations, vehicle, knownOf, error, children, suggested }: Props) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: 'stationIds' });
  const title = useId();
  const [all, setAll] = useState(false);
  const shown = all ? stations : stations.slice(0, Math.max(SHOWN_AT_FIRST, field.value.length));
  const choose = (ids: string[]) => {
    const replaced = fieldState.isDirty || ids.length <= field.value.length ? 0 : (suggested?.length ?? 0);
    field.onChange(ids.slice(replaced));
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby={title}>
      <div>
        <Text fw={600} id={title} tabIndex={-1} ref={shown.length === 0 ? field.ref : undefined}>{t('request.stations')}</Text>
        <Text size="sm" c="dimmed">{t('request.stationsHint')}</Text>
      </div>
      {children}
      <Checkbox.Group
        aria-label={t('request.stations')}
        error={error}
        errorProps={{ role: 'alert', mb: 'xs' }}
        inputWrapperOrder={['error', 'input']} // the list is long: beneath it nobody would see what is wrong
        value={field.value}
        onChange={choose}
      >
        <Stack gap="sm">
          {shown.map((station, index) => (
            <StationOption
              key={station.id}
              ref={index === 0 ? field.ref : undefined}
              station={station}
              vehicle={vehicle}
              option={knownOf?.(station.id)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {shown.length < stations.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('request.moreStations', { count: stations.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}
