import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MapPanel } from '../map/MapPanel';
import type { Station } from '../stations/station';
import { useWhere } from '../stations/where';

interface Props {
  readonly stations: readonly Station[];
  readonly ticked: readonly string[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onFailed: () => void;
}

/** The same stations as in the list, with those that are ticked; the card of the tapped one stands beneath. */
export function SelectionMap({ stations, ...map }: Props) {
  const { t } = useTranslation();
  const { position, from } = useWhere();
  return (
    <>
      <MapPanel stations={stations} middle={position} origin={from} {...map} />
      <Text size="sm" c="dimmed">{t('map.hint')} {t('map.legend')}</Text>
    </>
  );
}
