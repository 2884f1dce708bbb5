import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aVehicle } from '../../../../tests/builders';
import { show } from '../../../../tests/stage';
import type { Vehicle } from '../vehicles/vehicle';
import { MyCar } from './MyCar';

const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString();
const charged = (traits: Partial<Vehicle> = {}) =>
  aVehicle({ stateOfChargePercent: 34, stateOfChargeAt: anHourAgo(), range: { distanceM: 130_000, estimated: true }, ...traits });
const connection = (status: 'ACTIVE' | 'RECONNECT_NEEDED') => ({ provider: 'SMARTCAR' as const, status, connectedAt: anHourAgo(), lastReadAt: anHourAgo() });

function open(...vehicles: Vehicle[]) {
  const sent: Record<string, unknown>[] = [];
  show(() => <MyCar />, '/', (name, variables) => {
    if (name === 'Vehicles') {
      return { data: { vehicles } };
    }
    sent.push(variables);
    return { data: { reportStateOfCharge: { ...vehicles[0], stateOfChargePercent: variables['percent'] } } };
  });
  return sent;
}

describe('the car on the first page', () => {
  beforeEach(() => localStorage.clear());

  it('tells how full it is, how far it gets, and that the reading is old', async () => {
    open(charged());

    expect(await screen.findByText('34%')).toBeTruthy();
    expect(screen.getByText(/about 81.mi/)).toBeTruthy();
    expect(screen.getByText('old: read 1 hour ago')).toBeTruthy();
  });

  it('that is not there yet can be connected or entered by hand', async () => {
    open();

    expect((await screen.findByRole('link', { name: 'Connect a car' })).getAttribute('href')).toBe('/vehicles/connect');
    expect(screen.getByRole('link', { name: 'Enter it by hand' }).getAttribute('href')).toBe('/vehicles/new');
  });

  it('is the one of several that was chosen, also next time', async () => {
    open(charged(), charged({ id: 'leaf', make: 'Nissan', model: 'Leaf', stateOfChargePercent: 71 }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Which car?' }), 'Nissan Leaf');

    expect(await screen.findByText('71%')).toBeTruthy();
    expect(localStorage.getItem('fairwatt.vehicle')).toBe('leaf');
  });

  it('without a connection takes its driver’s word', async () => {
    const sent = open(charged());
    await userEvent.click(await screen.findByRole('button', { name: 'Change the charge' }));
    const field = await screen.findByRole('textbox', { name: /Charged now/ });
    await userEvent.type(field, '120');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('A number from 0 to 100 %.')).toBeTruthy();
    expect(sent).toEqual([]);

    await userEvent.clear(field);
    await userEvent.type(field, '52');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ vehicleId: 'bolt', percent: 52 }));
  });

  it('that is connected can be asked, or connected again', async () => {
    open(charged({ connection: connection('ACTIVE') }));
    expect(await screen.findByRole('button', { name: 'Ask the car now' })).toBeTruthy();
  });

  it('whose maker wants a new sign-in says so', async () => {
    open(charged({ connection: connection('RECONNECT_NEEDED') }));
    expect((await screen.findByRole('link', { name: 'Reconnect' })).getAttribute('href')).toContain('/vehicles/connect?vehicle=bolt');
  });
});
