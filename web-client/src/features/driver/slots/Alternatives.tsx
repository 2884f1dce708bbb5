import { Button, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { useLiveQuery } from '@/lib/api/live';
import { kilowattHours, kilowatts, money } from '@/lib/format/quantity';
import { duration, timeRange } from '@/lib/format/time';
import { RequestSlotDocument } from '../request/generated/request';
import { type Alternative, betterBy } from './alternative';
import styles from './Alternatives.module.css';
import { ChangeSlotDocument } from './change/generated/changeSlot';
import { AlternativesDocument } from './generated/alternative';
import { isPromised, type Slot } from './slot';

const SHOWN = 2;

interface Props {
  readonly slot: Slot;
  readonly onChanged: (slot: Slot) => void;
}

/** What could be had instead right now. One that is gone when it is tapped says so, and the next ones come. */
export function Alternatives({ slot, onChanged }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [gone, setGone] = useState(false);
  const { data, refetch } = useLiveQuery({
    query: AlternativesDocument,
    variables: { reservationId: slot.id, first: SHOWN },
    dependsOn: ['Reservation'],
  });
  const change = useAttempt(ChangeSlotDocument);
  const request = useAttempt(RequestSlotDocument);
  const running = change.running || request.running;
  const problem = change.problem ?? request.problem;

  const book = async ({ wish }: Alternative) => {
    setGone(false);
    const { __typename: _, ...input } = wish as typeof wish & { __typename?: string };
    const decision = isPromised(slot)
      ? (await change.run({ reservationId: slot.id, input }))?.changeReservation
      : (await request.run({ input }))?.requestSlot;
    if (decision?.outcome === 'REFUSED') {
      setGone(true);
      refetch();
    } else if (decision && decision.reservation.id !== slot.id) {
      await navigate({ to: '/slots/$id', params: { id: decision.reservation.id } });
    } else if (decision) {
      onChanged(decision.reservation);
    }
  };

  const alternatives = data?.alternatives ?? [];
  if (alternatives.length === 0 && !gone) {
    return null;
  }
  return (
    <section aria-labelledby="alternatives">
      <Stack gap="xs">
        <Title order={2} size="h3" id="alternatives">{t(isPromised(slot) ? 'slot.alternatives' : 'slot.possibleInstead')}</Title>
        {gone && <Notice tone="attention" announced title={t(alternatives.length > 0 ? 'slot.goneNext' : 'slot.gone')} />}
        {problem && <ProblemNotice problem={problem} />}
        {alternatives.map((alternative) => (
          <Offer
            key={`${alternative.stationId} ${alternative.startsAt}`}
            slot={slot}
            alternative={alternative}
            running={running}
            onBook={() => void book(alternative)}
          />
        ))}
      </Stack>
    </section>
  );
}

interface OfferProps {
  readonly slot: Slot;
  readonly alternative: Alternative;
  readonly running: boolean;
  readonly onBook: () => void;
}

function Offer({ slot, alternative, running, onBook }: OfferProps) {
  const { t } = useTranslation();
  const { startsAt, endsAt, timeZone, stationName, limitW, energyWh, price } = alternative;
  const time = timeRange(new Date(startsAt), new Date(endsAt), timeZone);
  const { earlierMs, moreWh, cheaperBy, otherStation } = betterBy(slot, alternative);
  const better = [
    earlierMs && t('slot.earlierBy', { time: duration(earlierMs) }),
    moreWh && t('slot.moreEnergy', { energy: kilowattHours(moreWh) }),
    cheaperBy && t('slot.cheaperBy', { price: money(String(cheaperBy), price.currency) }),
    otherStation && t('slot.otherStation'),
  ].filter((said) => typeof said === 'string');
  return (
    <div className={styles.offer}>
      <div>
        <Text fw={650}>{time}</Text>
        <Text size="sm">
          {[stationName, kilowatts(limitW), kilowattHours(energyWh), t('slot.about', { value: money(price.expected, price.currency) })].join(' · ')}
        </Text>
        {better.length > 0 && <Text size="sm" fw={600} className={styles.better}>{better.join(' · ')}</Text>}
      </div>
      <Button variant="default" disabled={running} onClick={onBook} aria-label={`${t('slot.book')}: ${time}, ${stationName}`}>
        {t('slot.book')}
      </Button>
    </div>
  );
}
