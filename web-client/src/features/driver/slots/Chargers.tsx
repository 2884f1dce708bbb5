import styles from './SlotInputs.module.css';

const DRAWN_AT_MOST = 12;

interface Props {
  readonly free: number;
  readonly all: number;
  readonly text: string;
}

/** Chargers as dots, the free ones full; the text says the same. */
export function Chargers({ free, all, text }: Props) {
  return (
    <span className={styles.chargers}>
      {all <= DRAWN_AT_MOST && (
        <span aria-hidden="true" className={styles.dots}>
          {'●'.repeat(free)}
          <span>{'○'.repeat(Math.max(0, all - free))}</span>
        </span>
      )}
      {text}
    </span>
  );
}
