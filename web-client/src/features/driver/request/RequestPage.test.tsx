import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anOption, aStation, aVehicle } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { RequestPage } from './RequestPage';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const car = aVehicle({ stateOfChargePercent: 34, stateOfChargeAt: inHours(-1) });
const taken = { stationId: 'market', total: 1, free: 0, asOf: inHours(-1) };
const stations = [aStation(), aStation({ id: 'market', name: 'Market', availability: taken })];
const options = [
  anOption('library', { startsAt: inHours(1), endsAt: inHours(2), waitMinutes: 60, likelyWait: { lowMinutes: 42, highMinutes: 55 }, congestion: 'YELLOW', reason: { code: 'LATER_PEAK_DEMAND' } }),
  anOption('market', { possible: false, startsAt: null, endsAt: null, price: null, reason: { code: 'CHARGERS_TAKEN' } }),
];

type Answer = (variables: Record<string, unknown>) => Reply | Promise<Reply>;

const granted: Answer = () => ({ data: { requestSlot: { reservation: { id: 'r1' } } } });

function open(answer = granted, optionsFor: Answer = () => ({ data: { slotOptions: options } })) {
  const sent: Record<string, unknown>[] = [];
  const router = show(RequestPage, '/request', (name, variables) => {
    switch (name) {
      case 'Vehicles':
        return { data: { vehicles: [car] } };
      case 'Stations':
        return { data: { stations: { items: stations, endCursor: null, hasMore: false } } };
      case 'SlotOptions':
        return optionsFor(variables);
      case 'StationWatches':
        return { data: { stationWatches: [] } };
      default:
        sent.push(variables);
        return answer(variables);
    }
  });
  return { sent, router };
}

const request = () => userEvent.click(screen.getByRole('button', { name: 'Request slot' }));

describe('the charger selection', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => void vi.useRealTimers());

  it('tells of each station what one would get there, and what keeps one waiting', async () => {
    open();

    expect(await screen.findByText(/wait about 40–\u206055.min · about \$2.00/)).toBeTruthy();
    expect(screen.getByText('Scheduled later due to peak demand')).toBeTruthy();
    expect(screen.getByText('▲ The grid is busy then.')).toBeTruthy();
    expect(screen.getByText('✕ All fitting chargers are taken')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tell me when free: Market' })).toBeTruthy();
  });

  it('is good to be sent as it opens: the nearest that fits, to 80 %', async () => {
    const { sent, router } = open();
    await screen.findByText(/wait about/);
    await request();

    await waitFor(() => expect(router.state.location.pathname).toBe('/slots/r1'));
    expect(sent[0]).toMatchObject({ input: { vehicleId: 'bolt', stationIds: ['library'], targetStateOfChargePercent: 80 } });
  });

  it('lets another station take the place of the suggested one, and a third join it', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Market' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Library' }).checked).toBe(false);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Library' }));
    await request();

    await waitFor(() => expect(sent[0]).toMatchObject({ input: { stationIds: ['market', 'library'] } }));
  });

  it('takes the amount as energy too, says the same in another unit, and what is wrong beside the field', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'energy in kWh' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /How much/ });
    expect(field.value).toBe('30');
    await userEvent.clear(field);
    await userEvent.type(field, '401');
    await request();
    expect(await screen.findByText('A number from 0.1 to 400 kWh.')).toBeTruthy();
    expect(field.value).toBe('401');

    await userEvent.clear(field);
    await userEvent.type(field, '12,5');
    await request();
    await waitFor(() => expect(sent[0]).toMatchObject({ input: { energyWh: 12_500 } }));
  });

  it('keeps its filters in the address, and never hides what is chosen', async () => {
    const { router } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Accessible bay' }));

    await waitFor(() => expect(router.state.location.search).toMatchObject({ accessible: true }));
    expect(screen.getByRole('checkbox', { name: 'Library' })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Market' })).toBeNull();
    expect(screen.getByText('1 of 2 station')).toBeTruthy();
  });

  it('says beside the field what the server found wrong', async () => {
    open(() => ({
      errors: [{ message: 'The window is 60 h; at most 48 h.', extensions: { code: 'INVALID_INPUT', field: 'input.latestEnd' } }],
    }));
    await screen.findByText(/wait about/);
    await request();

    expect(await screen.findByText(/^This must be at least 15 minutes after the start/)).toBeTruthy();
  });

  it('without a station says so above the cards, and leads there', async () => {
    open();
    const first = await screen.findByRole('checkbox', { name: 'Library' });
    await userEvent.click(first);
    await request();

    const error = await screen.findByRole('alert');
    expect(error.textContent).toBe('Choose 1 to 20 stations.');
    expect(error.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(document.activeElement).toBe(first);
  });

  it('without a station and without a card leads to the question', async () => {
    open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Library' }));
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Accessible bay' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Library' })).toBeNull());
    await request();

    await screen.findByText('Choose 1 to 20 stations.');
    expect(document.activeElement).toBe(screen.getByText('Where?'));
  });

  it.each([
    ['stationIds', 'Choose 1 to 20 stations.', 'checkbox', 'Library'],
    ['earliestStart', 'This time has passed, or it is too far ahead. Choose another.', 'radio', 'As soon as possible'],
  ])('leads to where the server found %s wrong', async (field, words, role, name) => {
    open(() => ({ errors: [{ message: 'Not like that.', extensions: { code: 'INVALID_INPUT', field: `input.${field}` } }] }));
    await screen.findByText(/wait about/);
    await request();

    await screen.findByText(words);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole(role, { name })));
  });

  it('keeps the focus on the button while it is decided and when it fails, and sends once', async () => {
    let fail: () => void = () => undefined;
    const failed: Reply = { errors: [{ message: 'Later.', extensions: { code: 'UNAVAILABLE' } }] };
    const { sent } = open(() => new Promise((resolve) => (fail = () => resolve(failed))));
    await screen.findByText(/wait about/);
    await request();
    await request();
    expect(screen.getByRole('status', { name: 'Deciding about your slot' })).toBeTruthy();
    expect(sent).toHaveLength(1);
    const button = screen.getByRole('button', { name: 'Request slot' });
    expect(document.activeElement).toBe(button);

    fail();
    await screen.findByRole('alert');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });

  it('keeps the times that were typed, and offers usual ones where none were', async () => {
    const times = () => screen.getByLabelText<HTMLInputElement>('Ready by when?').value;
    open();
    await userEvent.click(await screen.findByRole('button', { name: '8 h' }));
    const typed = times();
    cleanup();
    open();
    await screen.findByRole('button', { name: '8 h', pressed: true });
    expect(times()).toBe(typed);

    cleanup();
    sessionStorage.clear();
    open();
    await screen.findByText(/wait about/);
    expect(JSON.parse(sessionStorage.getItem('fairwatt.request') ?? '{}')).not.toHaveProperty('until');
  });

  describe('shows what one would get for what is asked', () => {
    /** Answers the first question; for others nothing comes until `answer` says what. */
    function openWithLaterAnswers() {
      let first: string | undefined;
      let answer: (reply: Reply) => void = () => undefined;
      const later = new Promise<Reply>((resolve) => (answer = resolve));
      const others: unknown[] = [];
      open(granted, (variables) => {
        first ??= JSON.stringify(variables);
        if (JSON.stringify(variables) === first) {
          return { data: { slotOptions: options } };
        }
        others.push(variables);
        return later;
      });
      return { others, answer };
    }

    const promises = () => screen.queryAllByText(/\$2.00/).length;

    it('and not, meanwhile, for something else', async () => {
      const { others, answer } = openWithLaterAnswers();
      await waitFor(() => expect(promises()).toBe(2)); // at the station and beside the button
      await userEvent.click(screen.getByRole('button', { name: 'to 100%' }));
      expect(promises()).toBe(0);

      await waitFor(() => expect(others).not.toEqual([]));
      expect(promises()).toBe(0);
      answer({ data: { slotOptions: options } });
      await waitFor(() => expect(promises()).toBe(2));
    });

    it('and nothing for what can’t be asked, nor when the answer fails to come', async () => {
      const { others, answer } = openWithLaterAnswers();
      await waitFor(() => expect(promises()).toBe(2));
      const field = screen.getByRole('textbox', { name: /How full/ });
      await userEvent.clear(field);
      expect(promises()).toBe(0);
      expect(document.querySelectorAll('.mantine-Skeleton-root')).toHaveLength(0);

      await userEvent.type(field, '90');
      await waitFor(() => expect(others).not.toEqual([]));
      expect(document.querySelectorAll('.mantine-Skeleton-root')).toHaveLength(2);
      answer({ errors: [{ message: 'Later.', extensions: { code: 'UNAVAILABLE' } }] });
      await waitFor(() => expect(document.querySelectorAll('.mantine-Skeleton-root')).toHaveLength(0));
      expect(promises()).toBe(0);
    });

    it('and goes on showing it while it is asked again as time goes on', async () => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const { others } = openWithLaterAnswers();
      await waitFor(() => expect(promises()).toBe(2));
      await act(() => vi.advanceTimersByTimeAsync(61_000));

      await waitFor(() => expect(others).not.toEqual([]));
      expect(promises()).toBe(2);
    });
  });
});
