import './styles';
import { rememberedCommunity } from '@/lib/auth/rememberedCommunity';
import { signIn, userManagerFor } from '@/lib/auth/signIn';
import { straightIn } from '@/lib/auth/straightIn';
import { loadConfig } from '@/lib/config';
import { takeConnectionReturn } from '@/lib/connectionReturn';

takeConnectionReturn();

/** Small on purpose: whoever goes straight to Keycloak needs nothing of the page before the way back. */
async function start(): Promise<void> {
  if (!straightIn.isDue()) {
    await showPage(false);
    return;
  }
  straightIn.isTried();
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload()); // back, out of the browser's memory
  try {
    await signIn(userManagerFor(await loadConfig()), { alias: rememberedCommunity() });
  } catch {
    await showPage(true);
  }
}

async function showPage(unreached: boolean): Promise<void> {
  const { startPage } = await import('./page');
  await startPage(unreached);
}

void start();
