import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import type { Outcome } from './connection';
import styles from './NotLinked.module.css';

type Failure = Exclude<Outcome, 'LINKED'>;
type Way = 'again' | 'otherAccount' | 'byHand';

/** What helps, the most likely first. */
const WAYS: Record<Failure, readonly Way[]> = {
  DENIED: ['again', 'byHand'],
  INCOMPATIBLE: ['byHand', 'otherAccount'],
  NO_VEHICLES: ['otherAccount', 'byHand'],
  CODE_EXPIRED: ['again', 'byHand'],
  STATE_UNKNOWN: ['again', 'byHand'],
  NOT_SUBSCRIBED: ['byHand', 'again'],
  UNAVAILABLE: ['again', 'byHand'],
  OTHERS_VEHICLE: ['otherAccount', 'byHand'],
};

interface Props {
  readonly outcome: Failure;
  /** The car that can't be connected, where told. */
  readonly incompatible: string | null;
}

/** Each way it can end has its own words and its own next steps. */
export function NotLinked({ outcome, incompatible }: Props) {
  const { t } = useTranslation();
  const ways = WAYS[outcome];
  return (
    <Notice
      tone={outcome === 'DENIED' ? 'attention' : 'problem'}
      announced
      title={t(`connect.outcome.${outcome}.title`, { vehicle: incompatible ?? t('connect.thisCar') })}
      actions={
        <div className={styles.ways}>
          {ways.map((way, index) => (
            <LinkButton
              key={way}
              to={way === 'byHand' ? '/vehicles/new' : '/vehicles/connect'}
              variant={index === 0 ? 'filled' : 'default'}
            >
              {t(`connect.way.${way}`)}
            </LinkButton>
          ))}
        </div>
      }
    >
      <Text>{t(`connect.outcome.${outcome}.text`)}</Text>
    </Notice>
  );
}
