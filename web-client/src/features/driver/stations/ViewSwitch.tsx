import { List, Map } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/components/Choice';
import type { View } from './view';

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function ViewSwitch({ view, onView }: Props) {
  const { t } = useTranslation();
  return (
    <Choice
      label={t('map.view')}
      choices={[
        { value: 'map', word: <><Map size={18} aria-hidden="true" />{t('map.asMap')}</> },
        { value: 'list', word: <><List size={18} aria-hidden="true" />{t('map.asList')}</> },
      ]}
      value={view}
      onChoose={onView}
    />
  );
}
