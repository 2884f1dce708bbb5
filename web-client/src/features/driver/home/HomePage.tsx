import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';
import { useGridLevel } from '../grid/useGridStatus';
import { StationList } from '../stations/StationList';
import { NextSlot } from './NextSlot';

export function HomePage() {
  const { t } = useTranslation();
  const level = useGridLevel();
  return (
    <Stack>
      <PageTitle>{t('home.title')}</PageTitle>
      <Text>{t(`grid.${level ?? 'unknown'}.means`)}</Text>
      <NextSlot />
      <LinkButton to="/request" size="lg">{t('home.request')}</LinkButton>
      <StationList />
    </Stack>
  );
}
