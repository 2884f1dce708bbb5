import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { waitRange } from '@/lib/format/time';
import type { Slot } from './slot';

/** From when to when power will likely flow, counted from the wished time; nothing when one need not wait. */
export function LikelyWait({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { likelyWait } = slot;
  return likelyWait && likelyWait.highMinutes > 0 ? <Text>{t('slot.likelyWait', { time: waitRange(likelyWait) })}</Text> : null;
}
