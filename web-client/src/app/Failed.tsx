import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';

interface Props {
  readonly title: string;
  readonly retry: () => void;
}

/** Stands where a page would, and has one way on. */
export function Failed({ title, retry }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <VisuallyHidden component="h1">{t('app.name')}</VisuallyHidden>
      <Notice tone="problem" announced title={title} actions={<Button onClick={retry}>{t('app.tryAgain')}</Button>} />
    </>
  );
}
