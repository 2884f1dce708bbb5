import { Checkbox, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/components/ProblemNotice';
import type { Settings } from './applySettings';
import { languageNames } from '@/lib/i18n';
import { useMe } from '@/lib/session';
import { useSettings } from './useSettings';

const AS_DEVICE = '';

/** Saved with each choice; they hold in every community and on every device. */
export function Preferences() {
  const { t } = useTranslation();
  const { email } = useMe();
  const { settings, choose, running, problem } = useSettings();
  const auto = { value: AS_DEVICE, label: t('account.auto') };
  return (
    <Paper component="section" aria-labelledby="preferences">
      <Stack>
        <Title order={2} id="preferences">{t('account.preferences')}</Title>
        {problem && !running && (
          <div>
            <ProblemNotice problem={problem} />
            <Text size="sm" mt="xs">{t('account.takenBack')}</Text>
          </div>
        )}
        <NativeSelect
          label={t('account.language')}
          value={settings.language ?? AS_DEVICE}
          data={[auto, ...Object.entries(languageNames).map(([value, label]) => ({ value, label }))]}
          onChange={(event) => choose({ language: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('account.units')}
          value={settings.units ?? AS_DEVICE}
          data={[auto, { value: 'METRIC', label: t('account.metric') }, { value: 'IMPERIAL', label: t('account.imperial') }]}
          onChange={(event) => choose({ units: (event.currentTarget.value || null) as Settings['units'] })}
        />
        <NativeSelect
          label={t('account.appearance')}
          value={settings.appearance}
          data={[
            { value: 'AUTO', label: t('account.auto') },
            { value: 'LIGHT', label: t('account.light') },
            { value: 'DARK', label: t('account.dark') },
          ]}
          onChange={(event) => choose({ appearance: event.currentTarget.value as Settings['appearance'] })}
        />
        <div>
          <Text fw={600} id="hear">{t('account.hear')}</Text>
          <Text size="sm" c="dimmed">{t('account.hearWhat')}</Text>
          <div role="group" aria-labelledby="hear">
            <Checkbox
              py={10}
              label={t('account.inPage')}
              description={t('account.inPageHint')}
              checked={settings.notifyInPage}
              onChange={(event) => choose({ notifyInPage: event.currentTarget.checked })}
            />
            <Checkbox
              py={10}
              label={t('account.byMail')}
              description={email ? t('account.byMailTo', { email }) : t('account.noMail')}
              disabled={!email}
              checked={settings.notifyByMail}
              onChange={(event) => choose({ notifyByMail: event.currentTarget.checked })}
            />
          </div>
        </div>
        <Text role="status" size="sm" c="dimmed">{t(running ? 'account.saving' : 'account.savedAtOnce')}</Text>
      </Stack>
    </Paper>
  );
}
