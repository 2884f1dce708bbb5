import { Button } from '@mantine/core';
import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';

/** The first thing on the page: no charger helps someone in danger. */
export function CallForHelp({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="problem"
      title={t('emergency.danger')}
      actions={
        <Button
          component="a"
          href={`tel:${number}`}
          size="lg"
          fullWidth
          color="var(--red)"
          c="var(--on-red)"
          leftSection={<Phone size={20} aria-hidden="true" />}
        >
          {t('emergency.call', { number })}
        </Button>
      }
    />
  );
}
