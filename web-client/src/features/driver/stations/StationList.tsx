import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { distance } from '@/lib/format/quantity';
import type { Station } from './station';
import { StationFacts } from './StationFacts';
import styles from './StationList.module.css';
import { REACH_M, useStations } from './useStations';
import { forgetHere, useWhere } from './where';
import { WhereBar } from './WhereBar';

export function StationList() {
  const { t } = useTranslation();
  const { stations, loading, problem, readAt, refetch, hasMore, showMore } = useStations();
  return (
    <Stack component="section" gap="sm" aria-labelledby="stations">
      <Group justify="space-between">
        <Title order={2} id="stations">{t('stations.title')}</Title>
        <Freshness readAt={readAt} />
      </Group>
      <WhereBar />
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {loading && <Waiting rows={4} height={120} />}
      {stations?.length === 0 && <NoStation />}
      <ul className={styles.list}>
        {stations?.map((station) => <StationCard key={station.id} station={station} />)}
      </ul>
      {hasMore && <Button variant="default" onClick={showMore}>{t('stations.more')}</Button>}
    </Stack>
  );
}

function StationCard({ station }: { readonly station: Station }) {
  const { t } = useTranslation();
  return (
    <Paper component="li" className={styles.card}>
      <Stack gap="sm">
        <StationFacts station={station} />
        <LinkButton
          to="/request"
          search={{ station: station.id }}
          variant="default"
          aria-label={`${t('stations.request')}: ${station.name}`}
        >
          {t('stations.request')}
        </LinkButton>
      </Stack>
    </Paper>
  );
}

function NoStation() {
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
