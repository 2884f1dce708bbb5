import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const platform = process.env.FAIRWATT_PUBLIC_URL ?? 'http://localhost:9080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // A data: font would break the page's Content-Security-Policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: {
    // The platform answers pages of its own origin only.
    proxy: {
      '/graphql': { target: platform, ws: true, headers: { origin: platform } },
      '/config.json': platform,
      '/api': { target: platform, headers: { origin: platform } },
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'America/New_York' },
    isolate: false,
    testTimeout: 20_000, // two cores that others use too
  },
});
