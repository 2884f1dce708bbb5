// A real Chromium with nothing from outside, and contexts that report what a visitor should never meet.
import packedChromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { base, screenshots, systemBrowser } from './surroundings.mjs';

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

export async function openBrowser() {
  const executablePath = systemBrowser ?? (await packedChromium.executablePath());
  return chromium.launch({ executablePath, args: ALONE, headless: true });
}

/** What went wrong in any page: CSP violations and uncaught errors. */
export const faults = [];

/** @param session cookies of a signed-in visitor, or nothing for a stranger */
export async function visitor(browser, device, colorScheme, session) {
  const context = await browser.newContext({
    ...device,
    colorScheme,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    ...(session ? { storageState: session } : {}),
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) =>
      console.error(`Content Security Policy: ${violation.violatedDirective} ${violation.blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => faults.push(`Uncaught at ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const ofOurs = page.url().startsWith(base);
    if (ofOurs && message.text().includes('Content Security Policy')) {
      faults.push(`At ${page.url()}: ${message.text()}`);
    }
  });
  return page;
}

/** No barrier that axe calls serious or worse. */
export async function hasNoBarriers(page, name) {
  await settled(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  const grave = violations.filter((violation) => ['serious', 'critical'].includes(violation.impact));
  if (grave.length > 0) {
    const list = grave.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`);
    throw new Error(`The screen "${name}" has ${grave.length} grave barriers:\n  ${list.join('\n  ')}`);
  }
}

export async function picture(page, name) {
  await settled(page);
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Fonts are there and nothing moves any more. */
async function settled(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}
