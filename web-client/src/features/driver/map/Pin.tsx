import { useTranslation } from 'react-i18next';
import { CONGESTION_SIGNS } from '@/components/CongestionBadge';
import type { CongestionLevel } from '@/lib/api/generated/schema';
import { type Availability, availabilityOf, AVAILABILITY_SIGNS, type Station } from '../stations/station';
import styles from './Pin.module.css';

interface PinProps {
  readonly station: Station;
  readonly selected: boolean;
  readonly ticked: boolean;
  readonly onSelect: () => void;
}

/** One station: how many are free and how its grid stands, readable without a click. */
export function StationPin({ station, selected, ticked, onSelect }: PinProps) {
  const { t } = useTranslation();
  const state = availabilityOf(station);
  const { free, total } = station.availability;
  const said = [
    station.name,
    t(`availability.${state}`, { free, total }),
    t('grid.label', { word: t(`grid.${station.congestion}.word`) }),
    ...(ticked ? [t('map.ticked')] : []),
  ];
  return (
    <button type="button" className={styles.pin} aria-pressed={selected} aria-label={said.join(', ')} onClick={onSelect}>
      <Face state={state} count={free} level={station.congestion} ticked={ticked} />
    </button>
  );
}

interface GroupProps {
  readonly stations: readonly Station[];
  readonly ticked: boolean;
  readonly onOpen: () => void;
}

/** Several that would cover one another: what is free at all of them. A tap takes them apart. */
export function GroupPin({ stations, ticked, onOpen }: GroupProps) {
  const { t } = useTranslation();
  const free = stations.reduce((sum, station) => sum + station.availability.free, 0);
  const state: Availability = free > 0 ? 'free' : stations.every((station) => availabilityOf(station) === 'unknown') ? 'unknown' : 'taken';
  const said = [t('map.group', { count: stations.length }), t(state === 'free' ? 'map.groupFree' : `availability.${state}`, { free })];
  return (
    <button type="button" className={styles.pin} data-group aria-label={said.join(', ')} onClick={onOpen}>
      <Face state={state} count={free} level={worst(stations)} ticked={ticked} />
    </button>
  );
}

interface FaceProps {
  readonly state: Availability;
  readonly count: number;
  readonly level: CongestionLevel;
  readonly ticked: boolean;
}

function Face({ state, count, level, ticked }: FaceProps) {
  return (
    <span className={styles.face} data-state={state} data-ticked={ticked || undefined} aria-hidden="true">
      <span className={styles.sign}>{AVAILABILITY_SIGNS[state]}</span>
      {state === 'free' && <span>{count}</span>}
      {level !== 'GREEN' && (
        <span className={styles.level} data-level={level}>
          {CONGESTION_SIGNS[level]}
        </span>
      )}
    </span>
  );
}

function worst(stations: readonly Station[]): CongestionLevel {
  const levels: readonly CongestionLevel[] = ['RED', 'YELLOW', 'GREEN'];
  return levels.find((level) => stations.some((station) => station.congestion === level)) ?? 'GREEN';
}
