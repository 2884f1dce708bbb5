import { useTranslation } from 'react-i18next';
import { Failed } from './Failed';

/** A part of the page that could not be fetched, or that broke; the rest stays usable. */
export function PageFailed() {
  const { t } = useTranslation();
  return <Failed title={t('app.pageFailed')} retry={() => window.location.reload()} />;
}
