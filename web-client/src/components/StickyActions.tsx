import type { ReactNode } from 'react';
import styles from './StickyActions.module.css';

/** What one came for, always within reach of the thumb. */
export function StickyActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
