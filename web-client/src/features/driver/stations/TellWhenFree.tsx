import { Button, Stack, Text } from '@mantine/core';
import { BellOff, BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { useLiveQuery } from '@/lib/api/live';
import { clockTime } from '@/lib/format/time';
import { StationWatchesDocument, UnwatchStationDocument, WatchStationDocument } from './generated/watch';
import { availabilityOf, type Station } from './station';

/** For a station where all is taken: be told, once, when a plug is free. */
export function TellWhenFree({ station }: { readonly station: Station }) {
  return availabilityOf(station) === 'taken' ? <Watch station={station} /> : null;
}

function Watch({ station: { id, name, timeZone } }: { readonly station: Station }) {
  const { t } = useTranslation();
  const { data } = useLiveQuery({ query: StationWatchesDocument, variables: {}, dependsOn: ['StationWatch'] });
  const watch = useAttempt(WatchStationDocument);
  const unwatch = useAttempt(UnwatchStationDocument);
  const problem = watch.problem ?? unwatch.problem;
  const waiting = data?.stationWatches.find(({ stationId, active }) => stationId === id && active);
  const Icon = waiting ? BellOff : BellRing;
  const word = t(waiting ? 'stations.watchEnd' : 'stations.watch');
  return (
    <Stack gap={6} align="flex-start">
      {waiting?.endsAt && <Text size="sm" role="status">{t('stations.watching', { time: clockTime(new Date(waiting.endsAt), timeZone) })}</Text>}
      <Button
        variant="default"
        leftSection={<Icon size={18} aria-hidden="true" />}
        loading={watch.running || unwatch.running}
        disabled={data === undefined}
        aria-label={`${word}: ${name}`}
        onClick={() => void (waiting ? unwatch : watch).run({ stationId: id })}
      >
        {word}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </Stack>
  );
}
