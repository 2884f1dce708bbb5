import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';

/** The first thing to do here; both ways have equal rights. */
export function FirstCar() {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('home.firstCar')}
      actions={
        <Group gap="xs">
          <LinkButton to="/vehicles/connect">{t('vehicles.connectOne')}</LinkButton>
          <LinkButton to="/vehicles/new" variant="default">{t('home.byHand')}</LinkButton>
        </Group>
      }
    >
      {t('vehicles.emptyHint')}
    </Notice>
  );
}
