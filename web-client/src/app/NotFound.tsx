import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start">
      <PageTitle>{t('app.notFound')}</PageTitle>
      <LinkButton to="/">{t('app.home')}</LinkButton>
    </Stack>
  );
}
