import { Skeleton, Text } from '@mantine/core';
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StationMapProps } from './StationMap';
import styles from './StationMap.module.css';

export type MapFailure = 'noGraphics' | 'notLoaded';

interface Props extends Omit<StationMapProps, 'onFailed'> {
  readonly onFailed: (why: MapFailure) => void;
}

/** Fetches the map when it is first looked at. What can't be, is told, and the list takes its place. */
export function MapPanel({ onFailed, ...map }: Props) {
  const { t } = useTranslation();
  const [loaded, setLoaded] = useState<{ StationMap: ComponentType<StationMapProps> }>();
  useEffect(() => {
    let wanted = true;
    if (!hasGraphics()) {
      onFailed('noGraphics');
      return;
    }
    import('./StationMap').then(
      (chunk) => wanted && setLoaded(chunk),
      () => wanted && onFailed('notLoaded'),
    );
    return () => {
      wanted = false;
    };
  }, [onFailed]);

  if (!loaded) {
    return (
      <div className={styles.frame} role="status">
        <Skeleton height="100%" radius={0} />
        <Text className={styles.coming}>{t('map.loading')}</Text>
      </div>
    );
  }
  return <loaded.StationMap {...map} onFailed={() => onFailed('noGraphics')} />;
}

/** MapLibre draws by WebGL 2 and nothing else. */
function hasGraphics(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
