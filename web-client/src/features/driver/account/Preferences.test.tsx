import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Reply, show } from '../../../../tests/stage';
import { Preferences } from './Preferences';

const appearance = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Appearance' });
const scheme = () => document.documentElement.getAttribute('data-mantine-color-scheme');

function open(answer: (input: Record<string, unknown>) => Reply) {
  const sent: Record<string, unknown>[] = [];
  show(Preferences, '/account', (_, { input }) => {
    sent.push(input as Record<string, unknown>);
    return answer(input as Record<string, unknown>);
  });
  return sent;
}

describe('settings', () => {
  it('hold at once, and are saved with each choice', async () => {
    const sent = open((input) => ({ data: { updateSettings: input } }));
    await userEvent.selectOptions(await appearance(), 'Dark');
    expect(scheme()).toBe('dark');
    await userEvent.click(screen.getByRole('checkbox', { name: 'In the page' }));

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ appearance: 'DARK', notifyInPage: false });
    await userEvent.selectOptions(await appearance(), 'As the device');
  });

  it('that can’t be saved are taken back, and it says so', async () => {
    open(() => ({ errors: [{ message: 'No.', extensions: { code: 'UNAVAILABLE' } }] }));
    await userEvent.selectOptions(await appearance(), 'Dark');

    expect(await screen.findByText('Your last choice could not be saved and was taken back.')).toBeTruthy();
    expect((await appearance()).value).toBe('AUTO');
    expect(scheme()).not.toBe('dark');
  });
});
