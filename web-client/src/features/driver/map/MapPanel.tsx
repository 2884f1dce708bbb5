import { Skeleton, Text } from '@mantine/core';
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
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
  const fail = useEffectEvent(onFailed);
  useEffect(() => {
    let wanted = true;
    if (!hasGraphics()) {
      fail('noGraphics');
      return;
    }
    import('./StationMap').then(
      (chunk) => wanted && setLoaded(chunk),
      () => wanted && fail('notLoaded'),
    );
    return () => {
      wanted = false;
    };
  }, []);

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

/** MapLibre draws by WebGL 2 and nothing else. What was tried is given back: a browser takes the map's own away when there are many. */
function hasGraphics(): boolean {
  try {
    const graphics = document.createElement('canvas').getContext('webgl2');
    graphics?.getExtension('WEBGL_lose_context')?.loseContext();
    return graphics !== null;
  } catch {
    return false;
  }
}
