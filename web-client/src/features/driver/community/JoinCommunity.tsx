import { Button, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { WayOutButton } from '@/components/WayOutButton';
import { useAttempt } from '@/lib/api/attempt';
import { useAuthActions } from '@/lib/auth/actions';
import { useFieldError } from '@/lib/form/fieldError';
import { useProblemBesideField } from '@/lib/form/problems';
import { useWayOut } from '@/lib/leaving';
import { JoinCommunityDocument, type JoinCommunityMutation } from './generated/community';

interface Form {
  code: string;
}

const FIELDS = { code: 'code' } as const;

/** The code makes one a member; the next token says so, and for that one goes to Keycloak and back. */
export function JoinCommunity({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { switchTo, signOut } = useAuthActions();
  const { run, running, problem } = useAttempt(JoinCommunityDocument);
  const [joined, setJoined] = useState<JoinCommunityMutation['joinCommunity']>();
  const { leave, failed } = useWayOut();
  const { register, handleSubmit, setError, formState } = useForm<Form>({ defaultValues: { code } });
  const error = useFieldError(formState.errors);
  const elsewhere = useProblemBesideField(problem, FIELDS, setError);

  const join = handleSubmit(async (form) => {
    const done = await run({ code: form.code.trim() });
    if (done) {
      setJoined(done.joinCommunity);
      leave(() => switchTo(done.joinCommunity.alias));
    }
  });

  if (joined !== undefined) {
    const { name, alias } = joined;
    return failed ? (
      <Notice
        tone="problem"
        announced
        title={t('community.joinedOnly', { community: name })}
        actions={<Button onClick={() => leave(() => switchTo(alias))}>{t('account.switchTo', { community: name })}</Button>}
      >
        <Text>{t('signIn.unreachable')}</Text>
      </Notice>
    ) : (
      <Notice announced title={t('community.joined', { community: name })} actions={<Loader />} />
    );
  }
  return (
    <form noValidate onSubmit={(event) => void join(event)}>
      <Stack>
        <PageTitle>{t('community.joinTitle')}</PageTitle>
        <Text>{t('community.joinText')}</Text>
        <TextInput
          label={t('community.code')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...register('code', { validate: (text) => text.trim() !== '' || 'community.codeMissing' })}
          error={error('code')}
        />
        {elsewhere && <ProblemNotice problem={elsewhere} />}
        <Button type="submit" loading={running}>{t('community.join')}</Button>
        <WayOutButton variant="subtle" go={signOut}>{t('signIn.signOut')}</WayOutButton>
      </Stack>
    </form>
  );
}
