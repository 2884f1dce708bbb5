import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

interface Config {
  readonly issuer: string;
  readonly clientId: string;
}

const PATH = '/graphiql';
const RENEW_WITHIN_SECONDS = 30; // a question may take that long on a slow line

/** Whoever asks: signed in as on the driver's page, by the same client of the identity provider. */
export class Session {
  private readonly manager: UserManager;
  private renewal: Promise<User | null> | undefined;

  private constructor(config: Config) {
    const own = window.location.origin + PATH;
    const store = new WebStorageStateStore({ prefix: 'fairwatt.graphiql.', store: window.sessionStorage });
    this.manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: own,
      post_logout_redirect_uri: own,
      response_type: 'code',
      scope: 'openid organization',
      automaticSilentRenew: false,
      monitorSession: false,
      userStore: store,
      stateStore: store,
    });
  }

  /** Comes back from the sign-in page, or goes there; undefined when the browser is on its way. */
  static async open(): Promise<Session | undefined> {
    const config = (await (await fetch('/config.json', { cache: 'no-store' })).json()) as Config;
    const session = new Session(config);
    const asked = new URLSearchParams(window.location.search);
    if (asked.has('state')) {
      await session.manager.signinCallback();
      window.history.replaceState(null, '', PATH);
    }
    return (await session.user()) ? session : session.signIn();
  }

  /** A token that holds for a while yet; undefined when one has to sign in again. */
  async token(): Promise<string | undefined> {
    return (await this.user())?.access_token;
  }

  async name(): Promise<string> {
    return (await this.manager.getUser())?.profile.name ?? '';
  }

  /** Also the way into another community: the identity provider asks which. */
  async signIn(): Promise<undefined> {
    await this.manager.signinRedirect();
  }

  async signOut(): Promise<void> {
    await this.manager.signoutRedirect();
  }

  private async user(): Promise<User | null> {
    const user = await this.manager.getUser();
    if (!user || (user.expires_in ?? 0) > RENEW_WITHIN_SECONDS) {
      return user;
    }
    // one renewal at a time: the identity provider takes each refresh token once
    this.renewal ??= this.manager
      .signinSilent()
      .catch(() => this.manager.removeUser().then(() => null))
      .finally(() => {
        this.renewal = undefined;
      });
    return this.renewal;
  }
}
