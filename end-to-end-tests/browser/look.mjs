// How a screen looks on a phone and on a desk, light and dark, and what hinders people there.
import axe from 'axe-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { desktop, phone } from './browser.mjs';
import { screenshots } from './surroundings.mjs';

const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // They take the heading of a modal dialog for a second one of the page, which is out of reach meanwhile.
    'landmark-no-duplicate-banner': { enabled: false },
    'landmark-unique': { enabled: false },
  },
  resultTypes: ['violations'],
};

const LOOKS = [
  ['phone', phone, 'light'],
  ['phone', phone, 'dark'],
  ['desktop', desktop, 'light'],
  ['desktop', desktop, 'dark'],
];

/** The page as it is, in all four ways: a picture of each, nothing cut off at the side, and no barrier on either device and in either scheme. */
export async function lookAt(page, name) {
  const [size, before] = [page.viewportSize(), await schemeOf(page)];
  for (const [how, device, colorScheme] of LOOKS) {
    await page.setViewportSize(device.viewport);
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await fitsItsWindow(page, `${name}, ${how}`);
    await picture(page, `${name}-${how}-${colorScheme}`);
    if ((device === phone) === (colorScheme === 'light')) {
      await hasNoBarriers(page, `${name}, ${how}, ${colorScheme}`);
    }
  }
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: before });
}

/** Looked at as tall as the page is: what lies under the bar at the bottom now can be scrolled to, and is no small target. */
export async function hasNoBarriers(page, name) {
  const window = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  let violations;
  try {
    await page.setViewportSize({ ...window, height: Math.max(window.height, height) });
    await settled(page);
    violations = await violationsOn(page);
  } finally {
    await page.setViewportSize(window);
  }
  if (violations.length > 0) {
    const list = violations.map(({ id, impact, help, nodes }) => `${id} (${impact}): ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    throw new Error(`The screen "${name}" has ${violations.length} barriers:\n  ${list.join('\n  ')}`);
  }
}

async function violationsOn(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axe.source);
  }
  return (await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES)).violations;
}

async function fitsItsWindow(page, name) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) {
    throw new Error(`The screen "${name}" is ${over} px wider than its window.`);
  }
}

/** The page as it is, this way only: where its like has been looked at in all four. */
export async function glanceAt(page, name) {
  await settled(page);
  await fitsItsWindow(page, name);
  await picture(page, name);
}

async function pictureOf(page, name) {
  await settled(page);
  await picture(page, name);
}

async function picture(page, name) {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

/** Fonts are there and nothing moves any more. */
async function settled(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}

const schemeOf = (page) => page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
