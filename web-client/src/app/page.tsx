import { setNonce } from 'get-nonce';
import type { UserManager } from 'oidc-client-ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageConfig } from '@/lib/config';
import { startI18n } from '@/lib/i18n';
import { App } from './App';
import { fetchInsideAhead } from './inside';
import { keepShell } from './keepShell';
import { StartFailed } from './StartFailed';
import { Theme } from './Theme';

const WHILE_ONE_READS_MS = 1_000;

/** What the page begins with. */
export interface Start {
  readonly config: PageConfig;
  readonly manager: UserManager;
}

/**
 * @param start undefined if the server did not say how it is set up
 * @param unreached the sign-in service did not answer when it was asked for
 */
export async function startPage(start: Start | undefined, unreached: boolean): Promise<void> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  setNonce(nonce); // for the style tags of the scroll lock behind dialogs
  const root = createRoot(document.getElementById('root') as HTMLElement);
  await startI18n();
  root.render(
    <StrictMode>
      <Theme nonce={nonce}>{start ? <App {...start} unreached={unreached} /> : <StartFailed />}</Theme>
    </StrictMode>,
  );
  keepShell();
  window.addEventListener('load', () => setTimeout(fetchInsideAhead, WHILE_ONE_READS_MS), { once: true });
}
