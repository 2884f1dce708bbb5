import { Button, Group, Stack, Text } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/lib/session';
import type { Slot } from './slot';
import { SlotInputs } from './SlotInputs';
import styles from './SlotReason.module.css';

/** Why it was decided so; a tap shows what it was decided on. */
export function SlotReason({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { policy } = useMe();
  const [open, setOpen] = useState(slot.status === 'REJECTED');
  const inputs = useId();
  const { code } = slot.reason;
  const over = slot.status === 'CANCELED' || slot.status === 'FULFILLED';
  if (over) {
    return null;
  }
  return (
    <Stack gap="xs" className={styles.reason} data-refused={slot.status === 'REJECTED' || undefined}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text fw={650} pt={10}>{t(`reason.${code}`)}</Text>
        <Button
          variant="subtle"
          px="xs"
          className={styles.why}
          aria-expanded={open}
          aria-controls={inputs}
          rightSection={<ChevronDown size={18} aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        >
          {t('slot.why')}
        </Button>
      </Group>
      <Text>
        {slot.status === 'FAILED' && code === 'LIMIT_LOWERED' ? t('slot.takenBack') : t(`reasonText.${code}`, { count: policy.maxOpenReservationsPerVehicle })}
      </Text>
      <div id={inputs} hidden={!open}>
        <SlotInputs slot={slot} />
      </div>
    </Stack>
  );
}
