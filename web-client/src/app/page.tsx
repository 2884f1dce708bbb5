import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { userManagerFor } from '@/lib/auth/signIn';
import { loadConfig } from '@/lib/config';
import { startI18n } from '@/lib/i18n';
import { App } from './App';
import { fetchInsideAhead } from './inside';
import { keepShell } from './keepShell';
import { StartFailed } from './StartFailed';
import { Theme } from './Theme';

/** @param unreached the sign-in service did not answer when it was asked for */
export async function startPage(unreached: boolean): Promise<void> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  setNonce(nonce); // for the style tags of the scroll lock behind dialogs
  fetchInsideAhead();
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const [config] = await Promise.all([loadConfig().catch(() => undefined), startI18n()]);
  root.render(
    <StrictMode>
      <Theme nonce={nonce}>
        {config ? <App config={config} manager={userManagerFor(config)} unreached={unreached} /> : <StartFailed />}
      </Theme>
    </StrictMode>,
  );
  keepShell();
}
