import { useState } from 'react';
import { deviceStorage } from '@/lib/storage';

export type View = 'map' | 'list';

const KEY = 'fairwatt.stations-as';

/** Map or list, as this device showed it last; the list first for those who save data. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState<View>(() => (deviceStorage.getItem(KEY) === 'list' || savesData() ? 'list' : 'map'));
  return [
    view,
    (chosen) => {
      deviceStorage.setItem(KEY, chosen);
      setView(chosen);
    },
  ];
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true && deviceStorage.getItem(KEY) === null;
}
