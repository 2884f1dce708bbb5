import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Plain.module.css';

/** The frame of what is shown before one is in: the name, and one thing in the middle. */
export function Plain({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <header className={styles.brand}>
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <Text component="span" fw={700} size="lg">
          {t('app.name')}
        </Text>
      </header>
      <main className={styles.content}>
        <Stack gap="lg">{children}</Stack>
      </main>
    </div>
  );
}
