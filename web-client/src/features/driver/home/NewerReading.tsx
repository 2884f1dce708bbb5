import { Button, Stack } from '@mantine/core';
import { PencilLine } from 'lucide-react';
import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { RefreshReading } from '../vehicles/connection/RefreshReading';
import type { ReportCharge } from '../vehicles/ReportCharge';
import type { Vehicle } from '../vehicles/vehicle';

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
    <FetchedReportCharge vehicle={vehicle} onSaved={() => setOpen(false)} />
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

type FormProps = ComponentProps<typeof ReportCharge>;

/** Forms are fetched when one is opened, since most people only look; without a network it says so and the page goes on. */
function FetchedReportCharge(props: FormProps) {
  const [form, setForm] = useState<{ readonly Fetched: ComponentType<FormProps> } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    import('../vehicles/ReportCharge').then(
      (chunk) => wanted && setForm({ Fetched: chunk.ReportCharge }),
      () => wanted && setForm('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  if (form === undefined) {
    return <Waiting rows={1} height={44} />;
  }
  return form === 'failed' ? (
    <ProblemNotice problem={{ kind: 'OFFLINE', message: '' }} retry={() => setAttempt(attempt + 1)} />
  ) : (
    <form.Fetched {...props} />
  );
}
