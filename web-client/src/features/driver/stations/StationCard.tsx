import { Group, Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DirectionsButton } from '@/components/DirectionsButton';
import { LinkButton } from '@/components/LinkButton';
import type { Station } from './station';
import { StationFacts } from './StationFacts';
import { TellWhenFree } from './TellWhenFree';

/** One station with what can be done there; the same in the list and under the map. */
export function StationCard({ station }: { readonly station: Station }) {
  const { t } = useTranslation();
  return (
    <Paper>
      <Stack gap="sm">
        <StationFacts station={station} />
        <Group gap="xs" grow preventGrowOverflow={false}>
          <LinkButton
            to="/request"
            search={{ station: station.id }}
            variant="default"
            aria-label={`${t('stations.request')}: ${station.name}`}
          >
            {t('stations.request')}
          </LinkButton>
          <DirectionsButton to={{ name: station.name, ...station.position }} variant="default" aria-label={`${t('directions.go')}: ${station.name}`} />
        </Group>
        <TellWhenFree station={station} />
      </Stack>
    </Paper>
  );
}
