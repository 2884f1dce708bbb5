import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/LinkButton';
import { WayOutButton } from '@/components/WayOutButton';
import { useAuthActions } from '@/lib/auth/actions';
import { useMe } from '@/lib/session';

export function Communities() {
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
            <WayOutButton key={other.alias} go={() => switchTo(other.alias)}>
              {t('account.switchTo', { community: other.name })}
            </WayOutButton>
          ))}
        <LinkButton to="/join/{-$code}" variant="default">{t('account.joinAnother')}</LinkButton>
      </Stack>
    </Paper>
  );
}
