import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kilowattHours, kilowatts, money } from '@/lib/format/quantity';
import { clockTime, timeRange, zoneNote } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import { givenBy, type Slot } from './slot';

/** Start and end once each, where, and what one gets. */
export function SlotSummary({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { timeZone: communityZone } = useMe().community;
  const { promise } = slot;
  const timeZone = promise?.timeZone ?? communityZone;
  const from = new Date(promise?.startsAt ?? slot.earliestStart);
  const until = new Date(promise?.endsAt ?? slot.latestEnd);
  const zone = zoneNote(from, timeZone);
  const held = givenBy(slot);
  const given = held
    ? [
        t('slot.powerNow', { power: kilowatts(held.limitW) }),
        t('slot.atLeast', { energy: kilowattHours(held.energyWh), time: clockTime(until, timeZone) }),
        t('slot.about', { value: money(held.price.expected, held.price.currency) }),
      ]
    : [];
  return (
    <Stack gap={4}>
      <Text fw={650} size="lg" lh={1.25}>
        {timeRange(from, until, timeZone)}
        {zone && <Text component="span" c="dimmed" size="sm"> {zone}</Text>}
      </Text>
      {promise ? (
        <>
          <Text>{promise.stationName}</Text>
          {given.length > 0 && <Text c="dimmed">{given.join('\u00a0· ')}</Text>}
        </>
      ) : (
        <Text c="dimmed">{kilowattHours(slot.wantedEnergyWh)}</Text>
      )}
    </Stack>
  );
}
