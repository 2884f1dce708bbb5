import { VisuallyHidden } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeRange } from '@/lib/format/time';
import { hasMoved } from './slotList';
import type { Slot } from './slot';
import { useSlotChanges } from './useSlotChanges';

interface News {
  /** Slots that changed since the person last looked at them. */
  readonly count: number;
}

const NewsContext = createContext<News>({ count: 0 });

export const useSlotNews = () => useContext(NewsContext);

/** Watches one's slots from every page: what changes is counted at the navigation and said aloud. */
export function SlotNews({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const looking = pathname.startsWith('/slots');
  const [unseen, setUnseen] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const known = useRef(new Map<string, Slot>());

  useSlotChanges((slot) => {
    const before = known.current.get(slot.id);
    known.current.set(slot.id, slot);
    const news = wordsFor(before, slot, t);
    if (news === undefined) {
      return;
    }
    setWords(news);
    if (!looking) {
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

/** Nothing for the first word on a slot that one has just asked for oneself. */
function wordsFor(before: Slot | undefined, slot: Slot, t: TFunction): string | undefined {
  const station = slot.promise?.stationName ?? t('slot.aStation');
  const moved = before === undefined ? slot.moves > 0 : hasMoved(before, slot);
  if (moved && slot.promise) {
    const { startsAt, endsAt, timeZone } = slot.promise;
    return t('slot.newsMoved', { station, time: timeRange(new Date(startsAt), new Date(endsAt), timeZone) });
  }
  const decided = before === undefined && (slot.status === 'RESERVED' || slot.status === 'REJECTED');
  if (decided || before?.status === slot.status) {
    return undefined;
  }
  return t('slot.newsStatus', { station, status: t(`slot.status.${slot.status}`) });
}
