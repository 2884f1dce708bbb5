import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aVehicle } from '../../../../tests/builders';
import { show } from '../../../../tests/stage';
import { EditVehiclePage } from './EditVehiclePage';

async function open(vehicle = aVehicle()) {
  cleanup();
  show(() => <EditVehiclePage />, '/vehicles/$id/edit', () => ({ data: { vehicles: [vehicle] } }), '/vehicles/bolt/edit');
  return (await screen.findByRole('textbox', { name: /Battery/ })) as HTMLInputElement;
}

describe('a vehicle that is changed', () => {
  beforeEach(() => sessionStorage.clear());

  it('keeps what was typed over a reload', async () => {
    await userEvent.clear(await open());
    await userEvent.type(screen.getByRole('textbox', { name: /Battery/ }), '40');

    expect((await open()).value).toBe('40');
  });

  it('forgets it when it is left as it was', async () => {
    await userEvent.clear(await open());
    await userEvent.type(screen.getByRole('textbox', { name: /Battery/ }), '40');
    await userEvent.click(screen.getByRole('link', { name: 'Leave as it was' }));
    await waitFor(() => expect(screen.getByText('elsewhere')).toBeTruthy());

    expect((await open()).value).toBe('65');
  });

  it('shows what was changed elsewhere, if it was only looked at here', async () => {
    await open();

    expect((await open(aVehicle({ batteryWh: 70_000 }))).value).toBe('70');
  });
});
