/** What the server tells the page about itself; see /config.json. */
export interface PageConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly apiUrl: string;
}

export async function loadConfig(): Promise<PageConfig> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`/config.json answered ${response.status}.`);
  }
  return pageConfigOf(await response.json());
}

export function pageConfigOf(json: unknown): PageConfig {
  const entries = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const text = (name: string, fallback?: string): string => {
    const value = entries[name] ?? fallback;
    if (typeof value !== 'string' || value === '') {
      throw new Error(`/config.json has no "${name}".`);
    }
    return value;
  };
  return { issuer: text('issuer'), clientId: text('clientId'), apiUrl: text('apiUrl', '/graphql') };
}
