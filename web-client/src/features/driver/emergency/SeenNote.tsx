import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { dayAndTimeInside } from '@/lib/format/time';
import type { LastSeen } from './lastSeen';

/** How old what is shown is, by the clock of the device: nothing else answers. */
export function SeenNote({ seen }: { readonly seen: LastSeen }) {
  const { t } = useTranslation();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <Notice tone="attention" title={t('emergency.seenAt', { time: dayAndTimeInside(new Date(seen.at), here) })} />;
}
