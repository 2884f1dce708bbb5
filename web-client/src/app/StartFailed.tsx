import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { Plain } from './Plain';

export function StartFailed() {
  const { t } = useTranslation();
  return (
    <Plain>
      <Notice
        tone="problem"
        announced
        title={t('app.startFailed')}
        actions={<Button onClick={() => window.location.reload()}>{t('app.tryAgain')}</Button>}
      />
    </Plain>
  );
}
