import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Linking } from './Linking';
import { LinkedVehicles } from './LinkedVehicles';
import { NotLinked } from './NotLinked';
import { useConnectionEnd } from './useConnectionEnd';

/** Where the maker's consent page leads back to. */
export function ConnectedPage() {
  const { t } = useTranslation();
  const { end, problem, nothing, retry } = useConnectionEnd();
  return (
    <Stack>
      <PageTitle>{t('connect.title')}</PageTitle>
      {nothing && (
        <Notice
          title={t('connect.nothing')}
          actions={<LinkButton to="/vehicles" variant="default">{t('vehicles.title')}</LinkButton>}
        />
      )}
      {problem && <ProblemNotice problem={problem} retry={retry} />}
      {!end && !nothing && !problem && <Linking />}
      {end?.outcome === 'LINKED' && <LinkedVehicles ids={end.vehicleIds} />}
      {end && end.outcome !== 'LINKED' && <NotLinked outcome={end.outcome} incompatible={end.incompatible} />}
    </Stack>
  );
}
