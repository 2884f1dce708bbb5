import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { distance } from '@/lib/format/quantity';
import { REACH_M } from './useStations';
import { forgetHere, useWhere } from './where';

export function NoStation() {
  const { t } = useTranslation();
  const { from } = useWhere();
  return (
    <Notice
      title={t('stations.empty', { distance: distance(REACH_M) })}
      actions={from === 'here' && <Button onClick={forgetHere}>{t('stations.centre')}</Button>}
    >
      {from === 'here' && t('stations.emptyHint')}
    </Notice>
  );
}
