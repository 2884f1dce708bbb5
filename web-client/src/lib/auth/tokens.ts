import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';

const RENEW_BEFORE_SECONDS = 15; // longer than a request takes on a slow phone

/** Access tokens for the API. Tokens live 5 minutes, so asking for one may renew it. */
export interface AccessTokens {
  /** A token that still holds for a while, or undefined when the person has to sign in again. */
  current(): Promise<string | undefined>;
  /** A new token, whatever the present one looks like: the API refused it. */
  renew(): Promise<string | undefined>;
}

export class OidcAccessTokens implements AccessTokens {
  readonly #manager: UserManager;
  #renewal: Promise<string | undefined> | undefined;

  constructor(manager: UserManager) {
    this.#manager = manager;
  }

  async current(): Promise<string | undefined> {
    const user = await this.#manager.getUser();
    return user !== null && secondsLeft(user) > RENEW_BEFORE_SECONDS ? user.access_token : this.renew();
  }

  /** One renewal at a time: a rotated refresh token that is used twice ends the whole session. */
  renew(): Promise<string | undefined> {
    this.#renewal ??= this.#redeem().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #redeem(): Promise<string | undefined> {
    const user = await this.#manager.getUser();
    if (user?.refresh_token === undefined) {
      await this.#manager.removeUser();
      return undefined;
    }
    try {
      return (await this.#manager.signinSilent())?.access_token;
    } catch (failure) {
      if (!(failure instanceof ErrorResponse)) {
        throw failure; // the network, not the session: old data stays on the screen
      }
      await this.#manager.removeUser();
      return undefined;
    }
  }
}

function secondsLeft(user: User): number {
  return user.expires_in ?? 0;
}
