import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Station } from './station';
import { StationCard } from './StationCard';
import styles from './StationList.module.css';

const AT_FIRST = 12;

/** The nearest first, and they stay where they are: only what is free changes by itself. */
export function StationList({ stations }: { readonly stations: readonly Station[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? stations : stations.slice(0, AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((station) => (
          <li key={station.id} className={styles.card}><StationCard station={station} /></li>
        ))}
      </ul>
      {shown.length < stations.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('stations.all', { count: stations.length - shown.length })}
        </Button>
      )}
    </>
  );
}
