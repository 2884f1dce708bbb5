import { useTranslation } from 'react-i18next';
import { now } from '@/lib/clock';
import { kilowattHours, money } from '@/lib/format/quantity';
import { clockTime, dayAndTime, timeRange } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import { isPromised, type Slot } from './slot';
import styles from './SlotFacts.module.css';

/** What the decision was made from, and what comes of it. */
export function SlotFacts({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { community } = useMe();
  const { promise } = slot;
  const zone = promise?.timeZone ?? community.timeZone;
  const frozenFrom = promise && new Date(promise.frozenFrom);
  return (
    <dl className={styles.facts}>
      {promise && (
        <>
          <dt>{t('slot.at')}</dt>
          <dd>
            {promise.stationName} · {t('slot.plug', { label: promise.evseLabel })}
            <br />
            {t('slot.plugged', {
              from: clockTime(new Date(promise.pluggedFrom), zone),
              until: clockTime(new Date(promise.pluggedUntil), zone),
            })}
          </dd>
          <dt>{t('slot.cost')}</dt>
          <dd>
            {t('slot.price', {
              expected: money(promise.price.expected, promise.price.currency),
              ceiling: money(promise.price.ceiling, promise.price.currency),
            })}
          </dd>
        </>
      )}
      <dt>{t('slot.wanted')}</dt>
      <dd>
        {t('slot.wantedText', {
          energy: kilowattHours(slot.wantedEnergyWh),
          time: timeRange(new Date(slot.earliestStart), new Date(slot.latestEnd), zone),
        })}
        {isPromised(slot) && frozenFrom && frozenFrom > now() && (
          <>
            <br />
            {t('slot.fixed', { time: dayAndTime(frozenFrom, zone) })}
          </>
        )}
      </dd>
    </dl>
  );
}
