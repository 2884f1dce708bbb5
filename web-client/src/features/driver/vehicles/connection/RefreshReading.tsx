import { Button, Stack, Text } from '@mantine/core';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { clockTime } from '@/lib/format/time';
import type { Vehicle } from '../vehicle';
import type { Reading } from './connection';
import { RefreshVehicleDocument } from './generated/connection';

/** Asks the car now, and says what came of it. */
export function RefreshReading({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const { run, running, problem } = useAttempt(RefreshVehicleDocument);
  const [reading, setReading] = useState<Reading>();
  const ask = async () => {
    setReading(undefined);
    setReading((await run({ vehicleId: vehicle.id }))?.refreshVehicle);
  };
  const time = reading?.retryAt ? clockTime(new Date(reading.retryAt)) : '';
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        loading={running}
        leftSection={<RefreshCw size={18} aria-hidden="true" />}
        onClick={() => void ask()}
      >
        {t('vehicles.refresh')}
      </Button>
      <Text role="status" size="sm">
        {running ? t('vehicles.asking') : reading && t(`vehicles.reading.${reading.outcome}`, { time })}
      </Text>
      {problem && <ProblemNotice problem={problem} />}
    </Stack>
  );
}
