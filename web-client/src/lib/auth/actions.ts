import { createContext, useContext } from 'react';

/** What leads to Keycloak and back. */
export interface AuthActions {
  signOut(): Promise<void>;
  /** Another community, without a password: the session at Keycloak goes on. */
  switchTo(alias: string): Promise<void>;
  /** Lets Keycloak ask which community, and comes back to the same page. */
  askForCommunity(): Promise<void>;
  /** Where one changes one's name, mail and password. */
  readonly accountUrl: string;
}

export const AuthActionsContext = createContext<AuthActions | undefined>(undefined);

export function useAuthActions(): AuthActions {
  const actions = useContext(AuthActionsContext);
  if (actions === undefined) {
    throw new Error('useAuthActions() is called outside of the sign-in gate.');
  }
  return actions;
}
