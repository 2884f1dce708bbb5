import { Button, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { BatteryMedium, Gauge, MapPin, PlugZap, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useAttempt } from '@/lib/api/attempt';
import { useLeaving } from '@/lib/leaving';
import { useVehicle } from '../useVehicle';
import { nameOf } from '../vehicle';
import { makers } from './connection';
import styles from './ConnectPage.module.css';
import { BeginConnectionDocument } from './generated/connection';

const ASKED_FOR = [
  ['battery', BatteryMedium],
  ['range', Gauge],
  ['place', MapPin],
  ['charging', PlugZap],
] as const;

/** What it is good for, what is asked of the maker and what not; then to the maker's own page. */
export function ConnectPage() {
  const { t } = useTranslation();
  const { vehicle: id } = useSearch({ from: '/vehicles/connect' });
  const { vehicle } = useVehicle(id ?? '');
  const [make, setMake] = useState('');
  const [leaving, setLeaving] = useLeaving();
  const { run, running, problem } = useAttempt(BeginConnectionDocument);

  const begin = async () => {
    const done = await run({ input: { ...(id ? { vehicleId: id } : {}), ...(make ? { make } : {}) } });
    if (done) {
      setLeaving(true);
      window.location.assign(done.beginVehicleConnection.authorizeUrl);
    }
  };

  return (
    <Stack>
      <PageTitle>{vehicle ? t('connect.again', { vehicle: nameOf(vehicle) }) : t('connect.title')}</PageTitle>
      <Text>{t('connect.what')}</Text>
      <Paper component="section" aria-labelledby="asked">
        <Title order={2} id="asked" mb="xs">{t('connect.asked')}</Title>
        <ul className={styles.list}>
          {ASKED_FOR.map(([name, Icon]) => (
            <li key={name}>
              <Icon size={22} aria-hidden="true" />
              <div>
                <Text fw={600}>{t(`connect.${name}`)}</Text>
                <Text size="sm" c="dimmed">{t(`connect.${name}Why`)}</Text>
              </div>
            </li>
          ))}
        </ul>
        <Text mt="sm" fw={600}>{t('connect.nothingElse')}</Text>
      </Paper>
      <div className={styles.safe}>
        <ShieldCheck size={22} aria-hidden="true" />
        <Text>{t('connect.safe')}</Text>
      </div>
      {!id && (
        <NativeSelect
          label={t('connect.maker')}
          description={t('connect.makerHint')}
          value={make}
          onChange={(event) => setMake(event.currentTarget.value)}
          data={[{ value: '', label: t('connect.makerOpen') }, ...makers.map((maker) => ({ value: maker.id, label: maker.name }))]}
        />
      )}
      {problem && <ProblemNotice problem={problem} retry={() => void begin()} />}
      <Button size="lg" loading={running || leaving} onClick={() => void begin()}>{t('connect.go')}</Button>
      <LinkButton to="/vehicles/new" variant="default">{t('connect.byHand')}</LinkButton>
    </Stack>
  );
}
