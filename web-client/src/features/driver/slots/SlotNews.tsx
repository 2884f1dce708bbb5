import { VisuallyHidden } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from './slot';
import { newsOf } from './slotNews';
import { useSlotChanges } from './useSlotChanges';

interface News {
  /** Slots that changed since the person last looked at them. */
  readonly count: number;
}

const NewsContext = createContext<News>({ count: 0 });

export const useSlotNews = () => useContext(NewsContext);

/** Watches one's slots from every page: what changes is counted at the navigation, and said aloud unless a message does that. */
export function SlotNews({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const looking = pathname.startsWith('/slots');
  const [unseen, setUnseen] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const known = useRef(new Map<string, Slot>());

  useSlotChanges((slot) => {
    const before = known.current.get(slot.id);
    const news = newsOf(before, slot);
    if (before === undefined || before.version < slot.version) {
      known.current.set(slot.id, slot);
    }
    if (news === 'status') {
      const station = slot.promise?.stationName ?? t('slot.aStation');
      setWords(t('slot.newsStatus', { station, status: t(`slot.status.${slot.status}`) }));
    }
    if (news !== undefined && !looking) {
      setUnseen((ids) => new Set(ids).add(slot.id));
    }
  });

  if (looking && unseen.size > 0) {
    setUnseen(new Set());
  }
  return (
    <NewsContext value={{ count: unseen.size }}>
      {children}
      <VisuallyHidden role="status">{words}</VisuallyHidden>
    </NewsContext>
  );
}
