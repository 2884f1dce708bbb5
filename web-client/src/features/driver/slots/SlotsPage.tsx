import { Button, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Freshness } from '@/components/Freshness';
import { LinkButton } from '@/components/LinkButton';
import { MoreButton } from '@/components/MoreButton';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Waiting } from '@/components/Waiting';
import { SlotCard } from './SlotCard';
import styles from './SlotsPage.module.css';
import type { Section } from './slotList';
import { useSlotList } from './useSlotList';

const SECTIONS: readonly Section[] = ['now', 'coming', 'earlier'];

export function SlotsPage() {
  const { t } = useTranslation();
  const slots = useSlotList();
  const { rows, waiting } = slots.list;
  const empty = !slots.loading && !slots.problem && rows.length === 0 && waiting.length === 0;
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{t('nav.slots')}</PageTitle>
        <Freshness readAt={slots.readAt} follows={!slots.problem} />
      </Group>
      {slots.problem && <ProblemNotice problem={slots.problem} retry={slots.refetch} />}
      {slots.loading && <Waiting />}
      {waiting.length > 0 && (
        <Button onClick={slots.showWaiting}>{t('slot.waiting', { count: waiting.length })}</Button>
      )}
      {empty && (
        <Notice title={t('slot.empty')} actions={<LinkButton to="/request">{t('home.request')}</LinkButton>}>
          {t('slot.emptyHint')}
        </Notice>
      )}
      {SECTIONS.map((section) => {
        const inSection = rows.filter((row) => row.section === section);
        return (
          inSection.length > 0 && (
            <section key={section} aria-labelledby={`slots-${section}`}>
              <Title order={2} id={`slots-${section}`} mb="sm">{t(`slot.${section}`)}</Title>
              <ul className={styles.list}>
                {inSection.map(({ slot, before }) => (
                  <SlotCard
                    key={slot.id}
                    slot={slot}
                    before={before}
                    onMoveSeen={() => slots.moveSeen(slot.id)}
                    onChanged={slots.change}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {slots.hasOlder && <MoreButton more={slots.older} onMore={() => void slots.showOlder()}>{t('slot.more')}</MoreButton>}
    </Stack>
  );
}
