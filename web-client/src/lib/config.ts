import { createContext, useContext } from 'react';

/** What the server tells the page about itself; see /config.json. */
export interface PageConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly apiUrl: string;
  /** A MapLibre style in place of the streets that ship with the page. */
  readonly mapStyleUrl?: string;
}

export const PageConfigContext = createContext<PageConfig | undefined>(undefined);

export function usePageConfig(): PageConfig {
  const config = useContext(PageConfigContext);
  if (config === undefined) {
    throw new Error('usePageConfig() is called outside of the started page.');
  }
  return config;
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
  const { mapStyleUrl } = entries;
  return {
    issuer: text('issuer'),
    clientId: text('clientId'),
    apiUrl: text('apiUrl', '/graphql'),
    ...(typeof mapStyleUrl === 'string' && mapStyleUrl !== '' ? { mapStyleUrl } : {}),
  };
}
