import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { MoreButton } from '@/components/MoreButton';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { type MapFailure, MapPanel } from '../map/MapPanel';
import { NoStation } from './NoStation';
import { StationCard } from './StationCard';
import { StationList } from './StationList';
import { useStations } from './useStations';
import { useView } from './view';
import { ViewSwitch } from './ViewSwitch';
import { useWhere } from './where';
import { WhereBar } from './WhereBar';

/** The stations around, on the map or as a list: the same things with the same actions. */
export function StationBrowser() {
  const { t } = useTranslation();
  const { stations, loading, problem, readAt, refetch, hasMore, more, showMore } = useStations();
  const { position, from } = useWhere();
  const [view, setView] = useView();
  const [failure, setFailure] = useState<MapFailure>();
  const [selected, setSelected] = useState<string>();
  const failed = useCallback((why: MapFailure) => setFailure(why), []);
  const asMap = view === 'map' && failure === undefined;
  const chosen = asMap ? stations?.find(({ id }) => id === selected) : undefined;
  return (
    <Stack component="section" gap="sm" aria-labelledby="stations">
      <Group justify="space-between">
        <Title order={2} id="stations">{t('stations.title')}</Title>
        <Freshness readAt={readAt} follows={!problem} />
      </Group>
      <WhereBar>
        <ViewSwitch view={asMap ? 'map' : 'list'} onView={(wish) => { setFailure(undefined); setView(wish); }} />
      </WhereBar>
      {problem && <ProblemNotice problem={problem} retry={refetch} />}
      {view === 'map' && failure && (
        <Notice
          tone="attention"
          announced
          title={t(`map.${failure}`)}
          actions={failure === 'notLoaded' && <Button variant="default" onClick={() => setFailure(undefined)}>{t('map.again')}</Button>}
        />
      )}
      {loading && <Waiting rows={asMap ? 1 : 4} height={asMap ? 320 : 120} />}
      {stations?.length === 0 && <NoStation />}
      {asMap && stations && (
        <>
          <MapPanel stations={stations} middle={position} origin={from} selected={selected} onSelect={setSelected} onFailed={failed} />
          {chosen ? <Chosen key={chosen.id}><StationCard station={chosen} /></Chosen> : <Text size="sm" c="dimmed">{t('map.hint')} {t('map.legend')}</Text>}
        </>
      )}
      {!asMap && stations && <StationList stations={stations} />}
      {hasMore && <MoreButton more={more} onMore={() => void showMore()}>{t('stations.more')}</MoreButton>}
    </Stack>
  );
}

/** What was tapped on the map, said aloud and brought into sight. */
function Chosen({ children }: { readonly children: React.ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={card} role="status">{children}</div>;
}
