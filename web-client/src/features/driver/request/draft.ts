import { tabStorage } from '@/lib/storage';
import type { RequestForm } from './requestForm';

const KEY = 'fairwatt.request';

/** What was typed survives a reload, the way to the sign-in page, and the phone's sleep. */
export const draft = {
  read(): Partial<RequestForm> {
    const text = tabStorage.getItem(KEY);
    return text === null ? {} : (JSON.parse(text) as Partial<RequestForm>);
  },
  keep(form: unknown): void {
    tabStorage.setItem(KEY, JSON.stringify(form));
  },
  drop(): void {
    tabStorage.removeItem(KEY);
  },
};
