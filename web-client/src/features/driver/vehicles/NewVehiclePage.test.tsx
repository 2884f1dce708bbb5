import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aVehicle } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { NewVehiclePage } from './NewVehiclePage';

const bolt = /Chevrolet Bolt EV/;

function open(answer: () => Reply | Promise<Reply>) {
  const sent: Record<string, unknown>[] = [];
  const router = show(NewVehiclePage, '/vehicles/new', (_, variables) => {
    sent.push(variables);
    return answer();
  });
  return { sent, router };
}

async function chooseBolt() {
  const preset = await screen.findByRole('combobox', { name: 'Start from a common car' });
  await userEvent.selectOptions(preset, screen.getByRole('option', { name: bolt }));
}

describe('adding a vehicle by hand', () => {
  it('says beside each field what is missing, and sends nothing', async () => {
    const { sent } = open(() => ({}));
    await userEvent.click(await screen.findByRole('button', { name: 'Add vehicle' }));

    const make = screen.getByRole('textbox', { name: 'Make' });
    await waitFor(() => expect(make.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('A number from 1 to 400 kWh.')).toBeTruthy();
    expect(screen.getByText('Choose at least one plug.')).toBeTruthy();
    expect(sent).toHaveLength(0);
  });

  it('starts from a common car and sends W and Wh', async () => {
    const { sent, router } = open(() => ({ data: { registerVehicle: aVehicle() } }));
    await chooseBolt();
    await userEvent.click(screen.getByRole('button', { name: 'Add vehicle' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/vehicles'));
    expect(sent[0]).toMatchObject({
      input: { make: 'Chevrolet', batteryWh: 65_000, maxAcPowerW: 11_500, connectors: ['IEC_62196_T1', 'IEC_62196_T1_COMBO'] },
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it('puts what the API refuses beside the field, and keeps what was typed', async () => {
    open(() => ({
      errors: [{ message: 'The battery is too small.', extensions: { code: 'INVALID_INPUT', field: 'input.batteryWh' } }],
    }));
    await chooseBolt();
    await userEvent.click(screen.getByRole('button', { name: 'Add vehicle' }));

    const battery = screen.getByRole<HTMLInputElement>('textbox', { name: /Battery, usable/ });
    await screen.findByText('A number from 1 to 400 kWh.');
    expect(battery.getAttribute('aria-invalid')).toBe('true');
    expect(battery.value).toBe('65');
  });

  it('counts a double tap once', async () => {
    const { sent } = open(
      () => new Promise((resolve) => setTimeout(() => resolve({ data: { registerVehicle: aVehicle() } }), 50)),
    );
    await chooseBolt();
    await userEvent.dblClick(screen.getByRole('button', { name: 'Add vehicle' }));

    await screen.findByText('elsewhere');
    expect(sent).toHaveLength(1);
  });
});
