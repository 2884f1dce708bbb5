import './styles';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { userManagerFor } from '@/lib/auth/signIn';
import { loadConfig } from '@/lib/config';
import { takeConnectionReturn } from '@/lib/connectionReturn';
import { startI18n } from '@/lib/i18n';
import { App } from './App';
import { fetchInsideAhead } from './inside';
import { keepShell } from './keepShell';
import { StartFailed } from './StartFailed';
import { Theme } from './Theme';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce); // for the style tags of the scroll lock behind dialogs

takeConnectionReturn();

const root = createRoot(document.getElementById('root') as HTMLElement);

async function start(): Promise<void> {
  await startI18n();
  try {
    const config = await loadConfig();
    const manager = userManagerFor(config);
    root.render(
      <StrictMode>
        <Theme nonce={nonce}>
          <App config={config} manager={manager} />
        </Theme>
      </StrictMode>,
    );
  } catch {
    root.render(
      <Theme nonce={nonce}>
        <StartFailed />
      </Theme>,
    );
  }
}

void start();
fetchInsideAhead();
keepShell();
