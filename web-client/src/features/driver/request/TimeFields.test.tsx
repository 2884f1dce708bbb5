import { cleanup, screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { plusMinutes, wallTimeOf } from '@/lib/format/zonedTime';
import { show } from '../../../../tests/stage';
import { type RequestForm, usualTimes } from './requestForm';
import { TimeFields } from './TimeFields';

const timeZone = 'America/New_York';
const MINUTE = 1 / 60; // the test may run past one
const DAY_MS = 24 * 3_600_000;
const inHours = (hours: number) => wallTimeOf(plusMinutes(new Date(), hours * 60), timeZone);

function open(times: Partial<RequestForm> = {}) {
  const defaultValues = { ...usualTimes(timeZone, undefined), ...times };
  function Page() {
    const form = useForm<RequestForm>({ defaultValues });
    return <TimeFields form={form} timeZone={timeZone} error={() => undefined} />;
  }
  show(Page, '/request', () => ({}));
}

describe('the times of a request', () => {
  it.each(['20261-11-25T18:40', '0202-11-25T18:40', '9999-12-31T18:40', ''])('stay on the screen while they read "%s"', async (typed) => {
    open({ from: 'later', fromTime: typed, until: typed });

    expect(await screen.findByLabelText('Ready by when?')).toBeTruthy();
    expect(screen.getByLabelText('Not before')).toBeTruthy();
    expect(screen.getByRole('button', { name: '2 h' })).toBeTruthy();
  });

  it('can be picked from now to the end of the horizon, by the clocks of the station', async () => {
    open({ from: 'later', fromTime: inHours(1) });

    for (const name of ['Ready by when?', 'Not before']) {
      const { min, max } = await screen.findByLabelText<HTMLInputElement>(name);
      expect([inHours(0), inHours(-MINUTE)]).toContain(min);
      expect([inHours(48), inHours(48 - MINUTE)]).toContain(max);
    }
  });

  it('name the day of the morning after the start', async () => {
    open();
    expect(await screen.findByRole('button', { name: /^Tomorrow 7:00.AM$/ })).toBeTruthy();

    cleanup();
    const tomorrow = inHours(24).slice(0, 10);
    open({ from: 'later', fromTime: `${tomorrow}T18:00` });
    const dayAfter = new Date(Date.parse(`${tomorrow}T12:00Z`) + DAY_MS).toLocaleDateString('en-US', { weekday: 'short' });
    expect(await screen.findByRole('button', { name: new RegExp(`^${dayAfter}, .* 7:00.AM$`) })).toBeTruthy();
  });
});
