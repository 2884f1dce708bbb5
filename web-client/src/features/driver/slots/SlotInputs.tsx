import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CongestionBadge } from '@/components/CongestionBadge';
import { LinkButton } from '@/components/LinkButton';
import { now } from '@/lib/clock';
import { kilowattHours, kilowatts } from '@/lib/format/quantity';
import { dayAndTime, dayAndTimeInside, timeRangeInside } from '@/lib/format/time';
import { useMe } from '@/lib/session';
import { Chargers } from './Chargers';
import { inputsOf, isPromised, type Slot } from './slot';
import styles from './SlotInputs.module.css';

/** What the decision was made from, and what comes of it. */
export function SlotInputs({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const { community } = useMe();
  const { boundBy, firstPossible } = slot.reason;
  const inputs = inputsOf(slot);
  const timeZone = slot.promise?.timeZone ?? community.timeZone;
  const frozenFrom = isPromised(slot) ? new Date(slot.promise.frozenFrom) : undefined;
  const possible = firstPossible && slot.status === 'REJECTED' ? new Date(firstPossible) : undefined;
  return (
    <Stack gap="sm">
      <dl className={styles.inputs}>
        <dt>{t('slot.wanted')}</dt>
        <dd>
          {t('slot.wantedText', {
            energy: kilowattHours(slot.wantedEnergyWh),
            time: timeRangeInside(new Date(slot.earliestStart), new Date(slot.latestEnd), timeZone),
          })}
        </dd>
        {inputs && (
          <>
            <dt>{t('slot.possiblePower')}</dt>
            <dd>{kilowatts(inputs.possiblePowerW)}</dd>
            <dt>{t('slot.chargers')}</dt>
            <dd>
              <Chargers
                free={inputs.freeAtWish}
                all={inputs.fittingEvses}
                text={t('slot.freeAtWish', { free: inputs.freeAtWish, total: inputs.fittingEvses })}
              />
            </dd>
            <dt>{t('slot.gridThen')}</dt>
            <dd><CongestionBadge level={inputs.congestionAtWish} /></dd>
          </>
        )}
        {boundBy && (
          <>
            <dt>{t('slot.bound')}</dt>
            <dd>{boundBy}</dd>
          </>
        )}
        {possible && (
          <>
            <dt>{t('slot.firstPossible')}</dt>
            <dd>{dayAndTime(possible, timeZone)}</dd>
          </>
        )}
        {frozenFrom && frozenFrom > now() && (
          <>
            <dt>{t('slot.fixed')}</dt>
            <dd>{t('slot.fixedText', { time: dayAndTimeInside(frozenFrom, timeZone) })}</dd>
          </>
        )}
      </dl>
      {possible && (
        <LinkButton
          to="/request"
          search={{ vehicle: slot.vehicleId, station: slot.stationIds[0], from: possible.toISOString() }}
          variant="default"
        >
          {t('slot.use')}
        </LinkButton>
      )}
    </Stack>
  );
}
