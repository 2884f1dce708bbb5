import { List, Map } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { View } from './view';
import styles from './ViewSwitch.module.css';

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function ViewSwitch({ view, onView }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.switch} role="group" aria-label={t('map.view')}>
      {(['map', 'list'] as const).map((choice) => (
        <button key={choice} type="button" className={styles.choice} aria-pressed={choice === view} onClick={() => onView(choice)}>
          {choice === 'map' ? <Map size={18} aria-hidden="true" /> : <List size={18} aria-hidden="true" />}
          {t(choice === 'map' ? 'map.asMap' : 'map.asList')}
        </button>
      ))}
    </div>
  );
}
