// A real Chromium with nothing from outside, and contexts that report what a visitor should never meet.
import packedChromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { base, systemBrowser } from './surroundings.mjs';

const ALONE = [
  '--no-sandbox', // root, as in most containers
  '--disable-dev-shm-usage',
  '--use-gl=angle', // the map is drawn without a graphics card
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const desktop = { viewport: { width: 1280, height: 800 } };

/** @param more of what the browser is started with */
export async function openBrowser(more = {}) {
  const executablePath = systemBrowser ?? (await packedChromium.executablePath());
  return chromium.launch({ executablePath, args: ALONE, headless: true, ...more });
}

/** What went wrong in any page: CSP violations, uncaught errors, and errors on the console that nobody expected. */
export const faults = [];

/**
 * @param session cookies of a signed-in visitor, or nothing for a stranger
 * @param expected what the console may say, as a pattern
 * @param others more of the browser's context
 */
export async function visitor(browser, { device = phone, scheme = 'light', session, expected, ...others } = {}) {
  const context = await browser.newContext({
    ...device,
    colorScheme: scheme,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    ...(session ? { storageState: session } : {}),
    ...others,
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) =>
      console.error(`Content Security Policy: ${violation.violatedDirective} ${violation.blockedURI}`),
    );
  });
  context.on('page', (page) => watch(page, expected));
  return context.newPage();
}

function watch(page, expected) {
  page.setDefaultTimeout(30_000);
  const isOurs = () => page.url().startsWith(base);
  page.on('pageerror', (error) => isOurs() && faults.push(`Uncaught at ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`;
    const csp = said.includes('Content Security Policy');
    if (isOurs() && (csp || (message.type() === 'error' && !expected?.test(said)))) {
      faults.push(`On the console of ${page.url()}: ${said}`);
    }
  });
}
