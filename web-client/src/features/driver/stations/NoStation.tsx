import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { distance } from '@/lib/format/quantity';
import { REACH_M } from './useStations';
import { centre, useWhere } from './where';

export function NoStation() {
  const { t } = useTranslation();
  const { from } = useWhere();
  return (
    <Notice
      title={t('stations.empty', { distance: distance(REACH_M) })}
      actions={from !== 'community' && <Button onClick={centre}>{t('stations.centre')}</Button>}
    >
      {from !== 'community' && t('stations.emptyHint')}
    </Notice>
  );
}
