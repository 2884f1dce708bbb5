import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { useFieldError } from '@/lib/form/fieldError';
import { typedNumber } from '@/lib/form/number';
import { useProblemBesideField } from '@/lib/form/problems';
import styles from './ReportCharge.module.css';
import { ReportChargeDocument } from './generated/vehicle';
import type { Vehicle } from './vehicle';

interface Form {
  charge: string;
}

const FIELDS = { percent: 'charge' } as const;

interface Props {
  readonly vehicle: Vehicle;
  readonly onSaved?: (percent: number) => void;
}

/** A car without a connection: its driver reads the battery and says so. */
export function ReportCharge({ vehicle, onSaved }: Props) {
  const { t } = useTranslation();
  const { run, running, problem } = useAttempt(ReportChargeDocument);
  const { register, handleSubmit, setError, reset, formState } = useForm<Form>({ defaultValues: { charge: '' } });
  const error = useFieldError(formState.errors);
  const elsewhere = useProblemBesideField(problem, FIELDS, setError);
  const report = handleSubmit(async ({ charge }) => {
    const percent = typedNumber(charge);
    if (await run({ vehicleId: vehicle.id, percent })) {
      reset();
      onSaved?.(percent);
    }
  });
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void report(event)}>
      <NumberField
        label={t('vehicles.chargedNow')}
        unit="%"
        {...register('charge', { validate: (text) => typedNumber(text) <= 100 || 'vehicleForm.error.charge' })}
        error={error('charge')}
      />
      <Button type="submit" variant="default" loading={running}>{t('vehicles.save')}</Button>
      {elsewhere && <ProblemNotice problem={elsewhere} />}
    </form>
  );
}
