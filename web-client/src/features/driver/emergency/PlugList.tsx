import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DirectionsButton } from '@/components/DirectionsButton';
import { LinkButton } from '@/components/LinkButton';
import { distance, kilowatts } from '@/lib/format/quantity';
import { AvailabilityBadge } from '../stations/AvailabilityBadge';
import type { PlugPlace } from './plugs';
import styles from './PlugList.module.css';

const AT_FIRST = 4;

interface Props {
  readonly plugs: readonly PlugPlace[];
  /** Nothing can be requested without a network. */
  readonly offline: boolean;
}

/** Where to go, nearest first; the way there is one tap. */
export function PlugList({ plugs, offline }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? plugs : plugs.slice(0, AT_FIRST);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((plug) => (
          <li key={plug.station.id}><Plug plug={plug} offline={offline} /></li>
        ))}
      </ol>
      {shown.length < plugs.length && (
        <Button variant="default" onClick={() => setAll(true)}>{t('stations.all', { count: plugs.length - shown.length })}</Button>
      )}
    </>
  );
}

function Plug({ plug: { station, free, distanceM, powerW, connectors, tooFar }, offline }: { readonly plug: PlugPlace; readonly offline: boolean }) {
  const { t } = useTranslation();
  return (
    <Paper>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <Text fw={650} lh={1.3}>{station.name}</Text>
          <Text fw={650} className={styles.distance}>{distance(distanceM)}</Text>
        </Group>
        <Group gap="4px 12px">
          <AvailabilityBadge station={station} />
          {powerW !== undefined && <span>{t('emergency.power', { power: kilowatts(powerW) })}</span>}
          <span>{connectors.map((connector) => t(`connector.${connector}`)).join(' · ')}</span>
        </Group>
        <Text size="sm" c="dimmed">{station.address}</Text>
        {free === 0 && <Text fw={600} role="status">✕ {t('emergency.taken')}</Text>}
        {tooFar && <Text fw={600}>▲ {t('emergency.tooFar')}</Text>}
        <Group gap="xs" grow preventGrowOverflow={false}>
          <DirectionsButton to={{ name: station.name, ...station.position }} aria-label={`${t('directions.go')}: ${station.name}`} />
          {!offline && (
            <LinkButton to="/request" search={{ station: station.id }} variant="default" aria-label={`${t('stations.request')}: ${station.name}`}>
              {t('stations.request')}
            </LinkButton>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
