import 'graphiql/style.css';
import './page.css';
import { setNonce } from 'get-nonce';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcherFor } from './fetcher';
import { Session } from './session';

const EXAMPLE = `# The API of Fairwatt: ask, change, listen. Docs are in the book on the left; limits and errors in docs/partners.md.

query Hello {
  me { name community { alias name } permissions }
  gridStatus { level }
}

subscription Grid {
  gridStatusChanged { level clusters { code level } }
}
`;

setNonce(document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''); // for dialogs' scroll lock
const root = createRoot(document.getElementById('root') as HTMLElement);

function Failed() {
  return (
    <main className="plain">
      <h1>Fairwatt API</h1>
      <p role="alert">Sign-in does not answer, or did not let you in.</p>
      <a href="/graphiql">Try again</a>
    </main>
  );
}

async function start(): Promise<void> {
  const session = await Session.open();
  if (!session) {
    return; // on the way to the sign-in page
  }
  const name = await session.name();
  root.render(
    <StrictMode>
      <GraphiQL fetcher={fetcherFor(session)} defaultQuery={EXAMPLE} shouldPersistHeaders={false}>
        <GraphiQL.Logo>
          <span className="who">{name}</span>
          <button type="button" className="leave" onClick={() => void session.signOut()}>
            Sign out
          </button>
        </GraphiQL.Logo>
      </GraphiQL>
    </StrictMode>,
  );
}

start().catch(() => root.render(<Failed />));
