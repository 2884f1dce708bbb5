// One journey: its steps by name, what the pages reported meanwhile, and an exit code of 1 when anything failed.
import { faults, openBrowser } from './browser.mjs';
import { screenshots } from './surroundings.mjs';

let passed = 0;

export async function step(sentence, action) {
  const start = Date.now();
  try {
    const result = await action();
    passed += 1;
    console.log(`  ✓ ${sentence} (${Date.now() - start} ms)`);
    return result;
  } catch (failure) {
    throw new Error(`The step "${sentence}" failed.\n${failure.message}`, { cause: failure });
  }
}

export function demand(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}

/** @param name also of the picture that a failure leaves */
export async function walk(name, journey, browserOptions) {
  const start = Date.now();
  const browser = await openBrowser(browserOptions);
  try {
    await journey(browser);
    demand(faults.length === 0, `The pages reported ${faults.length} faults:\n${[...new Set(faults)].join('\n')}`);
    console.log(`\n${name}: ${passed} passed, 0 failed in ${Math.round((Date.now() - start) / 1_000)} s; pictures are in ${screenshots}.`);
  } catch (failure) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [number, page] of pages.entries()) {
      await page.screenshot({ path: `${screenshots}/failure-${name}-${number}.png` }).catch(() => undefined);
    }
    console.error(`\n${failure.message}\n(at ${pages.map((page) => page.url()).join(', ')})\n${faults.join('\n')}\n${passed} passed, 1 failed`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
