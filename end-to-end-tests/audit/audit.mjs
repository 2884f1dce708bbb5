// Runs the audits of npm's graphql-http against a server: FAIRWATT_URL, with the token FAIRWATT_TOKEN.
import { serverAudits } from 'graphql-http';

const url = `${process.env.FAIRWATT_URL}/graphql`;
const withToken = (address, init = {}) =>
  fetch(address, { ...init, headers: { ...init.headers, Authorization: `Bearer ${process.env.FAIRWATT_TOKEN}` } });

const results = [];
for (const audit of serverAudits({ url, fetchFn: withToken })) {
  results.push(await audit.fn());
}
const passed = results.filter((result) => result.status === 'ok');
for (const result of results.filter((each) => each.status !== 'ok')) {
  process.stdout.write(`${result.status} ${result.id} ${result.name}: ${result.reason}\n`);
}
process.stdout.write(`${passed.length} of ${results.length}\n`);
process.exit(results.length > 0 && passed.length === results.length ? 0 : 1);
