import type { Map } from 'maplibre-gl';
import { Car, MapPin as CentrePin } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Station } from '../stations/station';
import type { Origin } from '../stations/where';
import type { Group } from './grouping';
import { GroupPin, StationPin } from './Pin';
import styles from './PinLayer.module.css';
import type { Position } from './position';
import { lngLat } from './useMapLibre';

const MARGIN_PX = 40; // pins just outside of the frame are ready when it moves

interface Props {
  readonly map: Map;
  readonly groups: readonly Group<Station>[];
  readonly middle: Position;
  readonly origin: Origin;
  readonly selected: string | undefined;
  readonly ticked: readonly string[];
  readonly onSelect: (id: string | undefined) => void;
}

/** Buttons over the map, kept at their places while it moves; those out of sight are out of reach of Tab too. */
export function PinLayer({ map, groups, middle, origin, selected, ticked, onSelect }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const places = useRef<readonly Position[]>([]);
  useEffect(() => {
    const follow = () => place(map, layer.current, places.current);
    map.on('move', follow);
    map.on('resize', follow);
    return () => {
      map.off('move', follow);
      map.off('resize', follow);
    };
  }, [map]);
  useLayoutEffect(() => {
    places.current = [middle, ...groups.map(({ position }) => position)];
    place(map, layer.current, places.current);
  });

  const open = ({ members }: Group<Station>) => {
    const longitudes = members.map(({ position }) => position.longitude);
    const latitudes = members.map(({ position }) => position.latitude);
    const corners: [[number, number], [number, number]] = [
      [Math.min(...longitudes), Math.min(...latitudes)],
      [Math.max(...longitudes), Math.max(...latitudes)],
    ];
    map.fitBounds(corners, { padding: 64, maxZoom: Math.max(17.5, map.getZoom() + 1) });
  };
  return (
    <div ref={layer} className={styles.layer}>
      <Middle origin={origin} />
      {groups.map((group) => {
        const [station] = group.members;
        return (
          <div key={group.key} className={styles.place} data-selected={station?.id === selected || undefined}>
            {group.members.length === 1 && station ? (
              <StationPin
                station={station}
                selected={station.id === selected}
                ticked={ticked.includes(station.id)}
                onSelect={() => {
                  onSelect(station.id === selected ? undefined : station.id);
                  map.easeTo({ center: lngLat(station.position) });
                }}
              />
            ) : (
              <GroupPin stations={group.members} ticked={group.members.some(({ id }) => ticked.includes(id))} onOpen={() => open(group)} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Where distances are measured from; said in words beside the map. */
function Middle({ origin }: { readonly origin: Origin }) {
  return (
    <div className={styles.middle} data-origin={origin} aria-hidden="true">
      {origin === 'car' && <Car size={18} />}
      {origin === 'community' && <CentrePin size={18} />}
    </div>
  );
}

function place(map: Map, layer: HTMLDivElement | null, places: readonly Position[]): void {
  const { clientWidth: wide, clientHeight: high } = map.getContainer();
  [...(layer?.children ?? [])].forEach((element, index) => {
    const at = places[index];
    if (at && element instanceof HTMLElement) {
      const { x, y } = map.project(lngLat(at));
      const isNear = x > -MARGIN_PX && y > 0 && x < wide + MARGIN_PX && y < high + MARGIN_PX;
      element.style.visibility = isNear ? 'visible' : 'hidden';
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }
  });
}
