import { Button, NativeSelect, Paper, Radio, Stack, Text, Title, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/PageTitle';
import { useAuthActions } from '@/lib/auth/actions';
import { chooseLanguage, languageNames } from '@/lib/i18n';
import { useMe } from '@/lib/session';

export function AccountPage() {
  const { t } = useTranslation();
  const { name } = useMe();
  const { signOut } = useAuthActions();
  return (
    <Stack>
      <PageTitle>{t('account.title')}</PageTitle>
      <Text>{name}</Text>
      <Communities />
      <Appearance />
      <Language />
      <Button variant="default" onClick={() => void signOut()}>{t('signIn.signOut')}</Button>
    </Stack>
  );
}

function Communities() {
  const { t } = useTranslation();
  const { community, communities } = useMe();
  const { switchTo } = useAuthActions();
  return (
    <Paper component="section" aria-labelledby="communities">
      <Stack gap="sm">
        <Title order={2} id="communities">{t('account.community')}</Title>
        <Text fw={650}>{community.name}</Text>
        {community.joinCode && (
          <Text>
            {t('account.joinCode')}: <code>{`${window.location.origin}/join/${community.joinCode}`}</code>
          </Text>
        )}
        {communities
          .filter((other) => other.alias !== community.alias)
          .map((other) => (
            <Button key={other.alias} onClick={() => void switchTo(other.alias)}>
              {t('account.switchTo', { community: other.name })}
            </Button>
          ))}
        <LinkButton to="/join/{-$code}" variant="default">{t('account.joinAnother')}</LinkButton>
      </Stack>
    </Paper>
  );
}

function Appearance() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Paper>
      <Radio.Group
        label={t('account.appearance')}
        value={colorScheme}
        onChange={(chosen) => setColorScheme(chosen as typeof colorScheme)}
      >
        <Stack gap={0} mt="xs">
          {(['auto', 'light', 'dark'] as const).map((scheme) => (
            <Radio key={scheme} value={scheme} label={t(`account.${scheme}`)} py={10} />
          ))}
        </Stack>
      </Radio.Group>
    </Paper>
  );
}

function Language() {
  const { t, i18n } = useTranslation();
  const languages = Object.entries(languageNames);
  if (languages.length < 2) {
    return null;
  }
  return (
    <Paper>
      <NativeSelect
        label={t('account.language')}
        value={i18n.resolvedLanguage}
        data={languages.map(([value, label]) => ({ value, label }))}
        onChange={(event) => void chooseLanguage(event.currentTarget.value)}
      />
    </Paper>
  );
}
