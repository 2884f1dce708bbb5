import { useTranslation } from 'react-i18next';
import { Failed } from './Failed';
import { Plain } from './Plain';

export function StartFailed() {
  const { t } = useTranslation();
  return (
    <Plain>
      <Failed title={t('app.startFailed')} retry={() => window.location.reload()} />
    </Plain>
  );
}
