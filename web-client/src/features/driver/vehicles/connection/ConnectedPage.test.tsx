import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aVehicle } from '../../../../../tests/builders';
import { type Reply, show } from '../../../../../tests/stage';
import type { Vehicle } from '../vehicle';
import { ConnectedPage } from './ConnectedPage';

const PATH = '/vehicles/connected';

/** Back from the maker, with what the API makes of it. */
function comeBack(result: object, vehicles: readonly Vehicle[] = [], refresh: Reply = { data: null }) {
  sessionStorage.setItem('fairwatt.connection', JSON.stringify({ came: { state: 's', code: 'c' }, idempotencyKey: 'k' }));
  const sent: { name: string; variables: Record<string, unknown> }[] = [];
  show(ConnectedPage, PATH, (name, variables) => {
    switch (name) {
      case 'CompleteConnection':
        sent.push({ name, variables });
        return { data: { completeVehicleConnection: { vehicles: [], incompatible: null, ...result } } };
      case 'Vehicles':
        return { data: { vehicles } };
      default:
        sent.push({ name, variables });
        return refresh;
    }
  });
  return sent;
}

describe('after the maker’s page', () => {
  it.each([
    ['DENIED', 'You did not give your consent', 'Try again', '/vehicles/connect'],
    ['INCOMPATIBLE', 'Cedar Classic 2012 can’t be connected', 'Enter it by hand', '/vehicles/new'],
    ['NO_VEHICLES', 'No car in this account', 'Use another account', '/vehicles/connect'],
    ['CODE_EXPIRED', 'That took too long', 'Try again', '/vehicles/connect'],
    ['STATE_UNKNOWN', 'This connection was not begun here', 'Try again', '/vehicles/connect'],
    ['NOT_SUBSCRIBED', 'The maker wants a subscription for this', 'Enter it by hand', '/vehicles/new'],
    ['UNAVAILABLE', 'The maker’s service does not answer', 'Try again', '/vehicles/connect'],
    ['OTHERS_VEHICLE', 'Someone here has this car already', 'Use another account', '/vehicles/connect'],
  ])('%s has its own words, and a way on', async (outcome, title, way, to) => {
    comeBack({ outcome, incompatible: outcome === 'INCOMPATIBLE' ? 'Cedar Classic 2012' : null });

    expect(await screen.findByText(title)).toBeTruthy();
    const first = screen.getAllByRole('link')[0];
    expect(first?.textContent).toBe(way);
    expect(first?.getAttribute('href')).toBe(to);
  });

  it('a linked car is asked how full it is, without being told to', async () => {
    const car = aVehicle({ id: 'two', detailsConfirmed: false });
    const sent = comeBack({ outcome: 'LINKED', vehicles: [car] }, [car], {
      data: { refreshVehicle: { outcome: 'ASLEEP', retryAt: null, vehicle: car } },
    });

    expect(await screen.findByText('Your car is connected')).toBeTruthy();
    expect(await screen.findByText('The car is asleep and was not woken. The last reading stays.')).toBeTruthy();
    expect(sent.map(({ name }) => name)).toEqual(['CompleteConnection', 'RefreshVehicle']);
    expect(screen.getByRole('button', { name: 'That’s right, go on to the request' })).toBeTruthy();
  });

  it('the code is sent once; a reload shows what came of it', async () => {
    const sent = comeBack({ outcome: 'DENIED' });
    await screen.findByText('You did not give your consent');

    await waitFor(() => expect(sessionStorage.getItem('fairwatt.connection')).not.toContain('"code"'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.variables).toMatchObject({ input: { state: 's', code: 'c' }, idempotencyKey: 'k' });
  });

  it('without anything to finish says so', async () => {
    show(ConnectedPage, PATH, () => ({ data: null }));

    expect(await screen.findByText('There is no connection to finish here.')).toBeTruthy();
  });
});
