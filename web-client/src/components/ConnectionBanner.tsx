import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '@/lib/api/connection';
import styles from './ConnectionBanner.module.css';

const DELAY_MS = 2_000; // a tunnel or a new token is not worth a word

/** Says that the line is down, once it has been for a while. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const { lost, reachable } = useConnection();
  const down = useHeld(lost || !reachable, DELAY_MS);
  const offline = !reachable || !navigator.onLine;
  return (
    <div role="status">
      {down && <div className={styles.banner}>{t(offline ? 'connection.offline' : 'connection.notLive')}</div>}
    </div>
  );
}

/** True once `flag` has been true for `ms`. */
function useHeld(flag: boolean, ms: number): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHeld(flag), flag ? ms : 0);
    return () => clearTimeout(timer);
  }, [flag, ms]);
  return held && flag;
}
