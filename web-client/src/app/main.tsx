import './styles';
import { rememberedCommunity } from '@/lib/auth/rememberedCommunity';
import { isBackFromSignIn, signIn, userManagerFor } from '@/lib/auth/signIn';
import { straightIn } from '@/lib/auth/straightIn';
import { loadConfig } from '@/lib/config';
import { takeConnectionReturn } from '@/lib/connectionReturn';
import { fetchInsideAhead } from './inside';
import type { Start } from './page';

takeConnectionReturn();

/** Small on purpose: whoever goes straight to Keycloak needs nothing of the page before the way back. */
async function start(): Promise<void> {
  const reached = reachSignIn();
  if (!straightIn.isDue()) {
    await showPage(reached, false);
    return;
  }
  straightIn.isTried();
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload()); // back, out of the browser's memory
  const manager = (await reached)?.manager;
  const gone = manager && (await signIn(manager, { alias: rememberedCommunity() }).then(() => true, () => false));
  if (!gone) {
    await showPage(reached, manager !== undefined);
  }
}

/** Undefined if the server does not say how it is set up. */
function reachSignIn(): Promise<Start | undefined> {
  return loadConfig().then(
    (config) => ({ config, manager: userManagerFor(config) }),
    () => undefined,
  );
}

/** Whoever comes back gets their token while the page is still on its way, and what is inside comes along with it. */
async function showPage(reached: Promise<Start | undefined>, unreached: boolean): Promise<void> {
  const page = import('./page');
  if (isBackFromSignIn() || rememberedCommunity() !== undefined) {
    page.then(fetchInsideAhead, () => undefined); // after it: while it comes, the page begins to run
  }
  const start = await reached;
  if (isBackFromSignIn()) {
    start?.manager.signinCallback().catch(() => undefined); // told to whoever asks for it next
  }
  const { startPage } = await page;
  await startPage(start, unreached);
}

void start();
