import { MetadataService, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { PageConfig } from '@/lib/config';
import { deviceStorage, tabStorage } from '@/lib/storage';
import { forgetCommunity } from './rememberedCommunity';

export const SIGNED_IN_PATH = '/signed-in';

const PREFIX = 'fairwatt.';

/** How the keys in the tab's storage begin under which somebody who is in is kept. */
export const USER_KEY: string = `${PREFIX}user:`;

/** What comes back with the person from Keycloak. */
export interface SignInState {
  readonly returnTo: string;
}

/** Comes back from Keycloak once per page load, however many ask: a code is good for one time only. */
class PageUserManager extends UserManager {
  #returned: Promise<User | undefined> | undefined;

  override signinCallback(url?: string): Promise<User | undefined> {
    return (this.#returned ??= super.signinCallback(url));
  }
}

export function userManagerFor(config: PageConfig): UserManager {
  const origin = window.location.origin;
  return new PageUserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: origin + SIGNED_IN_PATH,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: scopeFor(undefined),
    // Renewal is by refresh token and in one place only (tokens.ts); hidden frames are barred by the CSP anyway.
    automaticSilentRenew: false,
    monitorSession: false,
    userStore: new WebStorageStateStore({ prefix: PREFIX, store: tabStorage }),
    stateStore: new WebStorageStateStore({ prefix: PREFIX, store: deviceStorage }),
  });
}

/** Without an alias Keycloak takes the one community, or asks which. A token is always for one. */
export function scopeFor(alias: string | undefined): string {
  return alias ? `openid organization:${alias}` : 'openid organization';
}

export interface SignInWish {
  readonly alias?: string | undefined;
  readonly returnTo?: string;
  readonly newAccount?: boolean;
}

export async function signIn(manager: UserManager, wish: SignInWish = {}): Promise<void> {
  await manager.signinRedirect({
    scope: scopeFor(wish.alias),
    state: { returnTo: wish.returnTo ?? whereWeAre() } satisfies SignInState,
    ui_locales: document.documentElement.lang,
    ...(wish.newAccount ? { prompt: 'create' } : {}),
  });
}

export async function switchCommunity(manager: UserManager, alias: string): Promise<void> {
  await signIn(manager, { alias, returnTo: '/' });
}

/** Keycloak's account console, with a way back to this page. */
export function accountUrlOf(manager: UserManager): string {
  const { authority, client_id: client } = manager.settings;
  const back = new URLSearchParams({ referrer: client, referrer_uri: `${window.location.origin}/account` });
  return `${authority}/account/?${back.toString()}`;
}

let signingOut = false;

/** On the way out, so that nobody is told that the session ended. */
export function isSigningOut(): boolean {
  return signingOut;
}

/** Asks anew whether Keycloak is there, since signoutRedirect() forgets the person before it looks. */
export async function signOut(manager: UserManager): Promise<void> {
  await new MetadataService(manager.settings).getMetadata();
  signingOut = true;
  forgetCommunity();
  try {
    await manager.signoutRedirect();
  } finally {
    signingOut = false;
  }
}

/** Only paths of our own: what Keycloak hands back must never lead to another site. */
export function returnPathOf(state: unknown): string {
  const returnTo = (state as Partial<SignInState> | null | undefined)?.returnTo;
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}

/** With something to redeem. */
export function isBackFromSignIn(): boolean {
  const { pathname, search } = window.location;
  return pathname === SIGNED_IN_PATH && new URLSearchParams(search).has('state');
}

function whereWeAre(): string {
  const { pathname, search } = window.location;
  return pathname === SIGNED_IN_PATH ? '/' : pathname + search;
}
