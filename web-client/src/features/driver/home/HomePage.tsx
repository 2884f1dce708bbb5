import { Stack, Text } from '@mantine/core';
import { BatteryWarning } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';
import { StickyActions } from '@/components/StickyActions';
import { useGridLevel } from '../grid/useGridStatus';
import { StationBrowser } from '../stations/StationBrowser';
import { locateIfAllowed } from '../stations/where';
import styles from './HomePage.module.css';
import { MyCar } from './MyCar';
import { NextSlot } from './NextSlot';

export function HomePage() {
  const { t } = useTranslation();
  const level = useGridLevel();
  useEffect(() => void locateIfAllowed(), []);
  return (
    <Stack>
      <PageTitle unseen>{t('home.title')}</PageTitle>
      <Text lh={1.35}>{t(`grid.${level ?? 'unknown'}.means`)}</Text>
      <MyCar />
      <NextSlot />
      <StationBrowser />
      <StickyActions>
        <div className={styles.actions}>
          <LinkButton to="/request" size="lg">{t('home.request')}</LinkButton>
          <LinkButton
            to="/emergency"
            variant="default"
            className={styles.emergency}
            leftSection={<BatteryWarning size={22} aria-hidden="true" />}
          >
            {t('emergency.open')}
          </LinkButton>
        </div>
      </StickyActions>
    </Stack>
  );
}
