import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';

export function NotFound() {
  const { t } = useTranslation();
  return <Notice title={t('app.notFound')} actions={<LinkButton to="/">{t('app.home')}</LinkButton>} />;
}
