import { type Map, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Camera, firstView, rememberCamera, rememberedCamera } from './camera';
import type { Position } from './position';

setWorkerUrl(workerUrl);

const EDGES_PX = { top: 60, right: 60, bottom: 20, left: 36 }; // a pin at the edge is still whole, and clear of the buttons
const FIRST_ZOOM_AT_MOST = 15.5;
const RESTORED_WITHIN_MS = 3_000;

interface Wish {
  readonly style: ConstructorParameters<typeof MapLibre>[0]['style'];
  readonly middle: Position;
  readonly stations: readonly { readonly position: Position }[];
  /** The device took the map's memory or has no graphics for it. */
  readonly onFailed: () => void;
}

/** A map in the container, made once and taken down with it. Undefined until it stands. */
export function useMapLibre(container: RefObject<HTMLDivElement | null>, wish: Wish): Map | undefined {
  const { t } = useTranslation();
  const [map, setMap] = useState<Map>();

  const make = useEffectEvent((element: HTMLDivElement) => {
    const before = rememberedCamera(wish.middle);
    return new MapLibre({
      container: element,
      style: wish.style,
      ...(before ? { center: lngLat(before.center), zoom: before.zoom } : { bounds: firstView(wish.middle, wish.stations) }),
      fitBoundsOptions: { padding: EDGES_PX, maxZoom: FIRST_ZOOM_AT_MOST },
      minZoom: 9,
      maxZoom: 18.5,
      attributionControl: typeof wish.style === 'string' ? { compact: false } : false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: { 'Map.Title': t('map.title') },
    });
  });
  const failed = useEffectEvent(() => wish.onFailed());
  const remember = useEffectEvent((moved: Map) => {
    const { lng, lat } = moved.getCenter();
    rememberCamera({ around: wish.middle, center: { longitude: lng, latitude: lat }, zoom: moved.getZoom() } satisfies Camera);
  });

  useEffect(() => {
    if (!container.current) {
      return;
    }
    let made: Map;
    try {
      made = make(container.current);
    } catch {
      failed();
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    made.on('moveend', () => remember(made));
    const stopWatching = whenContextStaysLost(made, () => failed());
    const stands = requestAnimationFrame(() => setMap(made));
    return () => {
      cancelAnimationFrame(stands);
      stopWatching();
      setMap(undefined);
      made.remove();
    };
  }, [container]);
  return map;
}

/** Browsers take the graphics away from pages in the background and mostly give them back. */
function whenContextStaysLost(map: Map, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    timer = setTimeout(then, RESTORED_WITHIN_MS);
  });
  map.on('webglcontextrestored', () => clearTimeout(timer));
  return () => clearTimeout(timer);
}

export function lngLat({ longitude, latitude }: Position): [number, number] {
  return [longitude, latitude];
}
