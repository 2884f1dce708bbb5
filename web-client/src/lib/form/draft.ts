import { useEffect } from 'react';
import { tabStorage } from '@/lib/storage';

/** What was typed into a form: it survives a reload, the phone's sleep and the way to the sign-in page. */
export interface Draft<Form> {
  read(): Partial<Form>;
  keep(form: unknown): void;
  drop(): void;
}

export function draftOf<Form>(name: string): Draft<Form> {
  const key = `fairwatt.draft.${name}`;
  return {
    read: () => JSON.parse(tabStorage.getItem(key) ?? '{}') as Partial<Form>,
    keep: (form) => tabStorage.setItem(key, JSON.stringify(form)),
    drop: () => tabStorage.removeItem(key),
  };
}

/** Keeps what stands in the form now, as long as that is not what stood there anyway: a form that was only looked at leaves nothing. */
export function useKept<Form>(draft: Draft<Form>, values: unknown, untouched: Form): void {
  useEffect(() => {
    if (JSON.stringify(values) === JSON.stringify(untouched)) {
      draft.drop();
    } else {
      draft.keep(values);
    }
  }, [draft, values, untouched]);
}
