import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';

export function VehicleUnknown() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="problem"
      announced
      title={t('problem.NOT_FOUND')}
      actions={<LinkButton to="/vehicles" variant="default">{t('vehicles.title')}</LinkButton>}
    />
  );
}
