import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';
import { WayOutButton } from '@/components/WayOutButton';
import { useAuthActions } from '@/lib/auth/actions';
import { useMe } from '@/lib/session';
import { Communities } from './Communities';
import { Preferences } from './Preferences';

/** Who I am here, how the page should be, what I want to hear of, and where I belong. */
export function AccountPage() {
  const { t } = useTranslation();
  const { signOut } = useAuthActions();
  return (
    <Stack>
      <PageTitle>{t('account.title')}</PageTitle>
      <Profile />
      <Preferences />
      <Communities />
      <WayOutButton go={signOut}>{t('signIn.signOut')}</WayOutButton>
    </Stack>
  );
}

function Profile() {
  const { t } = useTranslation();
  const { name, email } = useMe();
  const { accountUrl } = useAuthActions();
  return (
    <Paper component="section" aria-labelledby="profile">
      <Stack gap={4}>
        <Title order={2} id="profile">{name}</Title>
        <Text c="dimmed">{email ?? t('account.noMail')}</Text>
        <Anchor href={accountUrl} underline="always" py={10}>
          {t('account.manage')} <ExternalLink size={16} aria-hidden="true" />
        </Anchor>
      </Stack>
    </Paper>
  );
}
