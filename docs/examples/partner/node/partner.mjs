// A partner's program: signs in for itself, asks, reads page by page, listens, and comes back when the line breaks.
//   FAIRWATT_URL=http://localhost:9080 FAIRWATT_TOKEN_URL=…/protocol/openid-connect/token \
//   FAIRWATT_CLIENT_ID=partner-northgrid FAIRWATT_CLIENT_SECRET=… node partner.mjs
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const { FAIRWATT_URL: url, FAIRWATT_TOKEN_URL: tokenUrl, FAIRWATT_CLIENT_ID: id, FAIRWATT_CLIENT_SECRET: secret } = process.env;
const missing = ['FAIRWATT_URL', 'FAIRWATT_TOKEN_URL', 'FAIRWATT_CLIENT_ID', 'FAIRWATT_CLIENT_SECRET'].filter((name) => !process.env[name]);
if (missing.length > 0) {
  process.stderr.write(`Set ${missing.join(', ')} first: docs/partners.md tells how.\n`);
  process.exit(2);
}
const say = (text) => process.stdout.write(`${text}\n`);
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1_000));

// --- a token, kept until half a minute before it ends -----------------------------------------------------------------
let kept = { token: '', until: 0 };

async function token() {
  if (Date.now() < kept.until) {
    return kept.token;
  }
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
  const answer = await fetch(tokenUrl, { method: 'POST', body: form });
  if (!answer.ok) {
    throw new Error(`No token: ${answer.status}`);
  }
  const { access_token, expires_in } = await answer.json();
  kept = { token: access_token, until: Date.now() + (expires_in - 30) * 1_000 };
  return access_token;
}

// --- questions; who has asked too much waits as long as the server says -------------------------------------------------
async function polite(send) {
  for (;;) {
    const answer = await send({ Authorization: `Bearer ${await token()}` });
    if (answer.status !== 429) {
      return answer;
    }
    await pause(Number(answer.headers.get('Retry-After')));
  }
}

async function ask(query, variables = {}) {
  const answer = await polite((authorization) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...authorization, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const { data, errors } = await answer.json();
  if (errors) {
    const { code, field } = errors[0].extensions;
    throw Object.assign(new Error(errors[0].message), { code, field });
  }
  return data;
}

const { me } = await ask('{ me { name roles community { alias name center { latitude longitude } } } }');
say(`community: ${me.community.name} (${me.community.alias}), as ${me.roles.join(', ')}`);

// --- page by page -------------------------------------------------------------------------------------------------------
const STATIONS = `query ($near: PositionInput!, $after: String) {
  stations(near: $near, radiusM: 100000, first: 2, after: $after) {
    items { id name availability { free total } } endCursor hasMore
  }
}`;
const stations = [];
for (let after, more = true; more; ) {
  const { stations: page } = await ask(STATIONS, { near: me.community.center, after });
  stations.push(...page.items);
  ({ endCursor: after, hasMore: more } = page);
}
say(`stations: ${stations.length}`);

// --- an error, as programs read it ----------------------------------------------------------------------------------------
await ask('query ($id: ID!) { station(id: $id) { name } }', { id: '00000000-0000-4000-8000-000000000000' }).catch((error) =>
  say(`error: ${error.code} at ${error.field}`),
);

// --- the same by REST -----------------------------------------------------------------------------------------------------
const grid = await polite((headers) => fetch(`${url}/api/v1/grid`, { headers }));
say(`grid by REST: ${grid.status} ${(await grid.json()).level}`);

// --- listening: the client opens the socket again by itself, each time with a fresh token; what was missed meanwhile is
//     asked for anew, here by the first event, which tells how things stand now --------------------------------------------
const live = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  connectionParams: async () => ({ Authorization: `Bearer ${await token()}` }),
  retryAttempts: Infinity,
  shouldRetry: () => true,
  keepAlive: 15_000,
});
let sockets = 0;
live.on('connected', (socket) => {
  sockets += 1;
  if (sockets === 1) {
    setTimeout(() => socket.terminate(), 1_000); // what a lost line looks like
  }
});
const events = live.iterate({
  query: 'subscription ($ids: [ID!]!) { stationAvailabilityChanged(stationIds: $ids) { stationId free total } }',
  variables: { ids: [stations[0].id] },
});
for await (const { data } of events) {
  say(`live over socket ${sockets}: ${data.stationAvailabilityChanged.total} EVSEs`);
  if (sockets === 2) {
    break;
  }
}
await live.dispose();
say('done');
