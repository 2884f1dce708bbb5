import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fits, type Station } from '../stations/station';
import { StationFacts } from '../stations/StationFacts';
import type { Vehicle } from '../vehicles/vehicle';
import type { RequestForm } from './requestForm';
import styles from './StationChoice.module.css';

const SHOWN_AT_FIRST = 3;

interface Props {
  readonly control: Control<RequestForm>;
  readonly stations: readonly Station[];
  readonly vehicle: Vehicle | undefined;
  readonly error: string | undefined;
}

/** Stations that would do, in the order they were ticked; those that fit the vehicle stand first. */
export function StationChoice({ control, stations, vehicle, error }: Props) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'stationIds' });
  const [chosenAtFirst] = useState(field.value);
  const fitting = (station: Station) => vehicle === undefined || fits(station, vehicle);
  const rank = (station: Station) => (chosenAtFirst.includes(station.id) ? 0 : fitting(station) ? 1 : 2);
  const ordered = [...stations].sort((a, b) => rank(a) - rank(b));
  const [all, setAll] = useState(false);
  const shown = all ? ordered : ordered.slice(0, Math.max(SHOWN_AT_FIRST, chosenAtFirst.length));
  return (
    <Checkbox.Group
      label={t('request.stations')}
      description={t('request.stationsHint')}
      error={error}
      value={field.value}
      onChange={field.onChange}
    >
      <Stack gap="sm" mt="xs">
        {shown.map((station, index) => (
          <Checkbox
            key={station.id}
            value={station.id}
            ref={index === 0 ? field.ref : undefined}
            classNames={{ root: styles.option, body: styles.body, labelWrapper: styles.label }}
            label={
              <>
                <StationFacts station={station} />
                {!fitting(station) && <Text component="span" fw={600}>{t('stations.doesNotFit')}</Text>}
              </>
            }
            aria-label={station.name}
          />
        ))}
        {shown.length < ordered.length && (
          <Button variant="default" onClick={() => setAll(true)}>
            {t('request.moreStations', { count: ordered.length - shown.length })}
          </Button>
        )}
      </Stack>
    </Checkbox.Group>
  );
}
