import { Button, Stack } from '@mantine/core';
import { PencilLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Waiting } from '@/components/Waiting';
import { RefreshReading } from '../vehicles/connection/RefreshReading';
import type { Vehicle } from '../vehicles/vehicle';

/** Forms are fetched when one is opened: most people only look. */
const ReportCharge = lazy(async () => ({ default: (await import('../vehicles/ReportCharge')).ReportCharge }));

/** How the reading gets newer: the car is asked, its driver says it, or the maker wants something first. */
export function NewerReading({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  if (!vehicle.detailsConfirmed) {
    return <LinkButton to="/vehicles/$id/edit" params={{ id: vehicle.id }}>{t('vehicles.lookOver')}</LinkButton>;
  }
  switch (vehicle.connection?.status) {
    case 'ACTIVE':
      return <RefreshReading vehicle={vehicle} />;
    case 'RECONNECT_NEEDED':
      return (
        <Stack gap="xs">
          <p>{t('vehicles.connection.RECONNECT_NEEDED')}</p>
          <LinkButton to="/vehicles/connect" search={{ vehicle: vehicle.id }}>{t('vehicles.reconnect')}</LinkButton>
        </Stack>
      );
    default:
      return <ByHand vehicle={vehicle} />;
  }
}

function ByHand({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(typeof vehicle.stateOfChargePercent !== 'number');
  return open ? (
    <Suspense fallback={<Waiting rows={1} height={44} />}>
      <ReportCharge vehicle={vehicle} onSaved={() => setOpen(false)} />
    </Suspense>
  ) : (
    <Button
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      leftSection={<PencilLine size={18} aria-hidden="true" />}
      onClick={() => setOpen(true)}
    >
      {t('vehicles.correctCharge')}
    </Button>
  );
}
