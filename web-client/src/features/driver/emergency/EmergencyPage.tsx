import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { useConnection } from '@/lib/api/connection';
import { distance } from '@/lib/format/quantity';
import { useMe } from '@/lib/session';
import { useReadAfterChanges } from '../stations/useReadAfterChanges';
import { REACH_M, useStations } from '../stations/useStations';
import { useWhere } from '../stations/where';
import { WhereBar } from '../stations/WhereBar';
import { useMyVehicle } from '../vehicles/useMyVehicle';
import { nameOf } from '../vehicles/vehicle';
import { CallForHelp } from './CallForHelp';
import { lastSeen } from './lastSeen';
import { plugPlaces } from './plugs';
import { PlugList } from './PlugList';
import { SeenNote } from './SeenNote';
import { useHeldPlugs } from './useHeldPlugs';

/** Help first, then where to go. It promises nothing that it can't keep. */
export function EmergencyPage() {
  const { t } = useTranslation();
  const { community } = useMe();
  const { stations, changes, problem, readAt, refetch } = useStations();
  useReadAfterChanges(changes, refetch);
  const { vehicle } = useMyVehicle();
  const { position } = useWhere();
  const { reachable } = useConnection();
  const before = stations === undefined && problem?.kind === 'OFFLINE' ? lastSeen() : undefined;
  const known = stations ?? before?.stations;
  const places = known && plugPlaces(known, { from: position, vehicle, rangeM: vehicle?.range?.distanceM });
  const { plugs, outdated, renew } = useHeldPlugs(places, JSON.stringify([vehicle?.id, position]));
  return (
    <Stack>
      <PageTitle>{t('emergency.title')}</PageTitle>
      <CallForHelp number={community.emergencyNumber} />
      <Stack component="section" gap="sm" aria-labelledby="plugs">
        <Group justify="space-between">
          <Title order={2} id="plugs">
            {vehicle ? t('emergency.plugsFor', { vehicle: nameOf(vehicle) }) : t('emergency.plugs')}
          </Title>
          <Freshness readAt={readAt} follows={!problem} />
        </Group>
        <WhereBar />
        {before && <SeenNote seen={before} />}
        {problem && !before && <ProblemNotice problem={problem} retry={refetch} />}
        {!known && !problem && <Waiting rows={3} height={150} />}
        {outdated && <Button variant="light" onClick={renew}>{t('emergency.renew')}</Button>}
        {places && plugs.length === 0 && (
          <Notice
            title={t('emergency.none', { distance: distance(REACH_M) })}
            actions={<LinkButton to="/request">{t('home.request')}</LinkButton>}
          >
            <Text>{t('emergency.noneHint')}</Text>
          </Notice>
        )}
        {plugs.length > 0 && (
          <>
            <Text>{t('emergency.noPromise')}</Text>
            <PlugList plugs={plugs} offline={!reachable} />
          </>
        )}
      </Stack>
    </Stack>
  );
}
