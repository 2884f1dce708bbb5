// The API, as whoever is signed in on a page: for what others do meanwhile.

/** @returns the data; fails with what the API says */
export async function call(page, query, variables = {}) {
  const { data, errors } = await page.evaluate(
    async (body) => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('fairwatt.user:'));
      const { access_token: token } = JSON.parse(sessionStorage.getItem(key));
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return response.json();
    },
    { query, variables: { key: crypto.randomUUID(), ...variables } },
  );
  if (errors) {
    throw new Error(`${query}: ${JSON.stringify(errors)}`);
  }
  return data;
}
