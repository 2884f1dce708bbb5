import { useComputedColorScheme } from '@mantine/core';
import type { Map } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { usePageConfig } from '@/lib/config';
import type { Station } from '../stations/station';
import type { Origin } from '../stations/where';
import { grouped } from './grouping';
import { MapControls } from './MapControls';
import { mapStyle } from './mapStyle';
import { PinLayer } from './PinLayer';
import type { Position } from './position';
import styles from './StationMap.module.css';
import { streetsAround } from './towns';
import { lngLat, useMapLibre } from './useMapLibre';

const ZOOM_STEP = 4; // pins are put together anew at each quarter of a zoom level

export interface StationMapProps {
  /** By distance, the nearest first. */
  readonly stations: readonly Station[];
  readonly middle: Position;
  /** What stands in the middle. */
  readonly origin: Origin;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** Ticked for a request. */
  readonly ticked?: readonly string[];
  readonly onFailed: () => void;
}

/** The map with its pins. Only ever loaded on demand: MapLibre is the largest part of the page. */
export function StationMap({ stations, middle, origin, selected, onSelect, ticked, onFailed }: StationMapProps) {
  const { mapStyleUrl } = usePageConfig();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const style = useMemo(() => mapStyleUrl ?? mapStyle(scheme, streetsAround(middle)), [mapStyleUrl, scheme, middle]);
  const container = useRef<HTMLDivElement>(null);
  const map = useMapLibre(container, { style, middle, stations, onFailed });
  const zoom = useZoom(map);

  const shownStyle = useRef(style);
  useEffect(() => {
    if (map && shownStyle.current !== style) {
      shownStyle.current = style;
      map.setStyle(style, { diff: true });
    }
  }, [map, style]);

  const shownMiddle = useRef(middle);
  useEffect(() => {
    if (map && shownMiddle.current !== middle) {
      shownMiddle.current = middle;
      map.easeTo({ center: lngLat(middle) });
    }
  }, [map, middle]);

  const groups = useMemo(() => grouped(stations, zoom, selected), [stations, zoom, selected]);
  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.map} />
      {map && (
        <>
          <PinLayer
            map={map}
            groups={groups}
            middle={middle}
            origin={origin}
            selected={selected}
            ticked={ticked ?? []}
            onSelect={onSelect}
          />
          <MapControls map={map} middle={middle} origin={origin} />
        </>
      )}
    </div>
  );
}

function useZoom(map: Map | undefined): number {
  const [zoom, setZoom] = useState(14);
  useEffect(() => {
    if (!map) {
      return;
    }
    const read = () => setZoom(Math.round(map.getZoom() * ZOOM_STEP) / ZOOM_STEP);
    read();
    map.on('zoom', read);
    return () => void map.off('zoom', read);
  }, [map]);
  return zoom;
}
