import type { ReactNode } from 'react';
import styles from './Choice.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly word: ReactNode; readonly said?: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices in one row, one of them taken. */
export function Choice<Value extends string>({ label, choices, value, onChoose }: Props<Value>) {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.choice}
          aria-pressed={choice.value === value}
          aria-label={choice.said}
          onClick={() => onChoose(choice.value)}
        >
          {choice.word}
        </button>
      ))}
    </div>
  );
}
