import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import { show } from '../../tests/stage';
import { PageTitle } from './PageTitle';

function Pages() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  return (
    <>
      <PageTitle key={page}>{t('account.title')}</PageTitle>
      <button type="button" onClick={() => setPage(page + 1)}>Next</button>
    </>
  );
}

afterEach(() => chooseLanguage(null));

describe('the title of a page', () => {
  it('takes the focus when the page comes, but not when only its name changes', async () => {
    show(Pages, '/', () => ({ data: {} }));
    const next = await screen.findByRole('button', { name: 'Next' });
    await userEvent.click(next);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Account' }));

    act(() => next.focus());
    await act(() => chooseLanguage('de'));

    expect(screen.getByRole('heading', { name: 'Konto' })).toBeTruthy();
    expect(document.title).toBe('Konto · Fairwatt');
    expect(document.activeElement).toBe(next);
  });
});
