import i18next from 'i18next';
import { get } from 'react-hook-form';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/**
 * The words beside a field. Schemas say a key of the translations, with values after a bar
 * ("request.error.horizon|hours=48"); a refusal that nobody foresaw is the API’s sentence.
 */
export function useFieldError<Form extends FieldValues>(errors: FieldErrors<Form>): (name: string) => string | undefined {
  useTranslation();
  return (name) => {
    const message = (get(errors, name) as { message?: unknown } | undefined)?.message;
    return typeof message === 'string' ? wordsOf(message) : undefined;
  };
}

function wordsOf(message: string): string {
  const [key = '', values = ''] = message.split('|');
  return i18next.exists(key) ? String(i18next.t(key as never, Object.fromEntries(new URLSearchParams(values)))) : message;
}
