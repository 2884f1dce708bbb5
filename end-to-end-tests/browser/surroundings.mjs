// Where the journey goes, and as whom. Everything comes from the environment.
function needed(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`The variable ${name} is missing. Needed are FAIRWATT_URL, FAIRWATT_USERNAME and FAIRWATT_PASSWORD.`);
  }
  return value;
}

export const base = (process.env.FAIRWATT_URL ?? 'http://localhost:9080').replace(/\/$/, '');
export const username = needed('FAIRWATT_USERNAME');
export const password = needed('FAIRWATT_PASSWORD');
/** Only for people in several communities, whom Keycloak asks. */
export const community = process.env.FAIRWATT_COMMUNITY;
export const screenshots = process.env.SCREENSHOTS ?? 'target/screenshots';
/** A system browser instead of the one from npm. */
export const systemBrowser = process.env.CHROMIUM;
