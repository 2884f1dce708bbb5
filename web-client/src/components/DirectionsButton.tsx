import { Anchor, Button, type ButtonProps } from '@mantine/core';
import { Navigation } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionsTo, type Place } from '@/lib/directions';

/** Leads there by the map app; offers the browser after a tap, since nothing tells whether an app answered. */
export function DirectionsButton({ to, ...look }: ButtonProps & { readonly to: Place; readonly 'aria-label'?: string }) {
  const { t } = useTranslation();
  const [tapped, setTapped] = useState(false);
  const { href, inBrowser } = directionsTo(to);
  const elsewhere = href.startsWith('https:') ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <>
      <Button
        component="a"
        href={href}
        {...elsewhere}
        leftSection={<Navigation size={18} aria-hidden="true" />}
        onClick={() => setTapped(true)}
        {...look}
      >
        {t('directions.go')}
      </Button>
      {tapped && inBrowser && (
        <Anchor href={inBrowser} target="_blank" rel="noreferrer" underline="always">{t('directions.inBrowser')}</Anchor>
      )}
    </>
  );
}
