import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import { show } from '../../tests/stage';
import { ProblemNotice } from './ProblemNotice';

afterEach(() => chooseLanguage(null));

describe('a problem', () => {
  it('is told in the person’s language, without ids', async () => {
    await chooseLanguage('de');
    const message = 'Vehicle (018f3b1e-7c2a-7d40-9a51-2f6f0a6c3d11) has 2 open reservations.\nMaybe give them back first.';
    show(() => <ProblemNotice problem={{ kind: 'CONFLICT', field: 'vehicleId', message }} />, '/', () => ({ data: {} }));

    expect((await screen.findByRole('alert')).textContent).toBe('Dieses Auto hat noch offene Termine. Storniere sie zuerst, unter Termine.');
  });
});
