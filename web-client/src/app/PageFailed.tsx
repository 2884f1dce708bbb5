import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';

/** A part of the page that could not be fetched, or that broke; the rest stays usable. */
export function PageFailed() {
  const { t } = useTranslation();
  return (
    <>
      <VisuallyHidden component="h1">{t('app.name')}</VisuallyHidden>
      <Notice
        tone="problem"
        announced
        title={t('app.pageFailed')}
        actions={<Button onClick={() => window.location.reload()}>{t('app.tryAgain')}</Button>}
      />
    </>
  );
}
