import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import type { ApiProblem, ProblemKind } from './problem';
import { lastResort, wordsFor } from './refusal';

const ID = '018f3b1e-7c2a-7d40-9a51-2f6f0a6c3d11';
const problem = (kind: ProblemKind, field: string | undefined, message: string): ApiProblem => ({
  kind,
  message,
  ...(field ? { field } : {}),
});

afterEach(() => chooseLanguage(null));

describe('a refusal', () => {
  it.each([
    [problem('CONFLICT', 'vehicleId', `Vehicle (${ID}) has 2 open reservations.`), 'Dieses Auto hat noch offene Termine. Storniere sie zuerst, unter Termine.'],
    [problem('INVALID_INPUT', 'code', 'There is no community with this code.'), 'Keine Gemeinschaft hat diesen Code. Vergleich ihn mit deiner Einladung.'],
    [problem('LIMIT_EXCEEDED', 'input', 'You have 20 vehicles.'), 'Mehr Fahrzeuge kann eine Person nicht haben. Entfern zuerst eines.'],
    [problem('INVALID_INPUT', 'input.stateOfChargePercent', 'The state of charge (101 %)'), 'Eine Zahl von 0 bis 100 %.'],
    [problem('NOT_FOUND', 'input.stationIds[1]', `There is no station with id (${ID}).`), 'Eine dieser Stationen gibt es nicht mehr. Wähl andere.'],
  ])('has words in the person’s language: %o', async (refused, words) => {
    await chooseLanguage('de');
    expect(i18next.t(wordsFor(refused))).toBe(words);
    expect(lastResort(refused)).toBeUndefined();
  });

  it('nobody foresaw is told in the API’s words, unless they are for machines', () => {
    expect(wordsFor(problem('CONFLICT', 'input.code', 'x'))).toBe('problem.CONFLICT');
    expect(lastResort(problem('INVALID_INPUT', 'input.new', 'This must be even.'))).toBe('This must be even.');
    expect(lastResort(problem('CONFLICT', 'input.new', `It (${ID}) is taken.`))).toBeUndefined();
    expect(lastResort(problem('INVALID_INPUT', 'input.new', 'Now is 2026-11-23T12:00:00Z.'))).toBeUndefined();
  });

  it('without a field says no more than its kind', () => {
    const tooMuch = problem('LIMIT_EXCEEDED', undefined, '[Network] Too Many Requests');
    expect(wordsFor(tooMuch)).toBe('problem.LIMIT_EXCEEDED');
    expect(lastResort(tooMuch)).toBeUndefined();
  });
});
