import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startI18n } from '@/lib/i18n';

await startI18n();

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
