import { defineConfig, type Plugin } from 'vite';

/** GraphiQL's styles carry fonts as data: addresses, which the Content-Security-Policy refuses; the system's do as well. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.css') ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null } : null),
};

// A page of its own, at /graphiql, so that nothing of it is ever loaded by a driver.
export default defineConfig({
  base: '/graphiql/',
  plugins: [withoutFonts],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      onwarn: (warning, warn) => {
        // "use client" is for servers that render, of which there is none
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') {
          warn(warning);
        }
      },
    },
  },
});
