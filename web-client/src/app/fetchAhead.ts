const UNTIL_QUIET_MS = 4_000; // the first screen and its map come first, on a slow line too

/** Fetches one after the other while nobody waits, so that all is there when the line is not. What fails is fetched when it is needed. */
export async function fetchAhead(fetches: readonly (() => Promise<unknown>)[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, UNTIL_QUIET_MS));
  for (const fetchOne of fetches) {
    await line();
    await idle();
    await fetchOne().catch(() => undefined);
  }
}

/** Waited for, since what fails to load once, the browser takes for loaded. */
async function line(): Promise<void> {
  if (!navigator.onLine) {
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  }
}

async function idle(): Promise<void> {
  if ('requestIdleCallback' in window) {
    await new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: 10_000 }));
  }
}
