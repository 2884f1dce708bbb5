import { LocateFixed, Minus, Plus } from 'lucide-react';
import type { Map } from 'maplibre-gl';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../stations/where';
import styles from './MapControls.module.css';
import type { Position } from './position';
import { lngLat } from './useMapLibre';

interface Props {
  readonly map: Map;
  readonly middle: Position;
  readonly origin: Origin;
}

/** All that fingers do by dragging and pinching, as buttons. */
export function MapControls({ map, middle, origin }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.controls} role="group" aria-label={t('map.controls')}>
      <button type="button" className={styles.control} aria-label={t('map.closer')} onClick={() => map.zoomIn()}>
        <Plus size={22} aria-hidden="true" />
      </button>
      <button type="button" className={styles.control} aria-label={t('map.farther')} onClick={() => map.zoomOut()}>
        <Minus size={22} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.control}
        aria-label={t(`map.back.${origin}`)}
        onClick={() => map.easeTo({ center: lngLat(middle) })}
      >
        <LocateFixed size={20} aria-hidden="true" />
      </button>
    </div>
  );
}
