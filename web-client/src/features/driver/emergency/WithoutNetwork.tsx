import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { useHere } from '../stations/where';
import { CallForHelp } from './CallForHelp';
import { lastSeen } from './lastSeen';
import { freePlugs } from './plugs';
import { PlugList } from './PlugList';
import { SeenNote } from './SeenNote';

/** For who can't even be let in, since nothing answers: what this device saw last. */
export function WithoutNetwork() {
  const { t } = useTranslation();
  const here = useHere();
  const seen = lastSeen();
  const [first] = seen?.stations ?? [];
  if (!seen || !first) {
    return <Notice title={t('emergency.nothingSeen')} />;
  }
  const plugs = freePlugs(seen.stations, { from: here ?? first.position, vehicle: undefined, rangeM: undefined });
  return (
    <Stack component="section" gap="sm" aria-labelledby="plugs">
      <CallForHelp number={seen.emergencyNumber} />
      <Title order={2} id="plugs">{t('emergency.plugs')}</Title>
      <SeenNote seen={seen} />
      <PlugList plugs={plugs} offline />
    </Stack>
  );
}
