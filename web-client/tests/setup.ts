import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startI18n } from '@/lib/i18n';

configure({ asyncUtilTimeout: 5_000 }); // two cores that others use too

await startI18n();

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
