// Where a journey goes, and as whom. Everything comes from the environment.
function needed(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`The variable ${name} is missing. Needed are FAIRWATT_URL, FAIRWATT_USERNAME and FAIRWATT_PASSWORD.`);
  }
  return value;
}

const address = (name, otherwise) => (process.env[name] ?? otherwise).replace(/\/$/, '');

export const base = address('FAIRWATT_URL', 'http://localhost:9080');
/** Of Smartcar's simulator. */
export const maker = address('FAIRWATT_SMARTCAR_URL', 'http://localhost:9200');
/** The mail catcher's REST API. */
export const inbox = address('FAIRWATT_MAIL_URL', 'http://localhost:9126');
/** Makes one a member of the community that the others of the journey are in. */
export const joinCode = process.env.FAIRWATT_JOIN_CODE ?? '';
export const username = needed('FAIRWATT_USERNAME');
export const password = needed('FAIRWATT_PASSWORD');
/** Someone else of the same community, with the same password. */
export const neighbour = process.env.FAIRWATT_NEIGHBOUR ?? 'emil@riverbend.example';
/** Who may lower the grid's limits there. */
export const operator = process.env.FAIRWATT_OPERATOR ?? 'olga@riverbend.example';
/** Someone who is in Riverbend and in Northgrid, with the same password. */
export const bothCommunities = process.env.FAIRWATT_BOTH ?? 'dana@riverbend.example';
/** Only for people in several communities, whom Keycloak asks. */
export const community = process.env.FAIRWATT_COMMUNITY;
export const screenshots = process.env.SCREENSHOTS ?? 'target/screenshots';
/** A system browser instead of the one from npm. */
export const systemBrowser = process.env.CHROMIUM;
