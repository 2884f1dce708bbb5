import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { dayAndTime } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import type { Slot } from './slot';
import styles from './SlotReason.module.css';

/** Why it was decided so, what stood in the way, and when it would have been possible. */
export function SlotReason({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { community, policy } = useMe();
  const { code, boundBy, firstPossible } = slot.reason;
  const timeZone = slot.promise?.timeZone ?? community.timeZone;
  const over = slot.status === 'CANCELED' || slot.status === 'FULFILLED';
  if (over) {
    return null;
  }
  return (
    <Stack gap="xs" className={styles.reason} data-refused={slot.status === 'REJECTED' || undefined}>
      <Text fw={650}>{t(`reason.${code}`)}</Text>
      <Text>{t(`reasonText.${code}`, { count: policy.maxOpenReservationsPerVehicle })}</Text>
      {boundBy && (
        <Text c="dimmed">
          {t('slot.bound')}: {boundBy}
        </Text>
      )}
      {firstPossible && slot.status === 'REJECTED' && (
        <Group gap="xs">
          <Text>
            {t('slot.firstPossible')}: <b>{dayAndTime(new Date(firstPossible), timeZone)}</b>
          </Text>
          <LinkButton to="/request" search={{ vehicle: slot.vehicleId, station: slot.stationIds[0], from: firstPossible }}>
            {t('slot.use')}
          </LinkButton>
        </Group>
      )}
    </Stack>
  );
}
