export const signIn = {
  signIn: {
    title: 'Fair charging for your community',
    text: 'Tell us how much you need and by when. You get a time, a price, and the reason, within seconds.',
    invited: 'You are invited to join a community. Sign in or create an account first.',
    signIn: 'Sign in',
    create: 'Create an account',
    going: 'Taking you to the sign-in page…',
    returning: 'Signing you in…',
    failed: 'Signing in did not finish.',
    unreachable: 'The sign-in service does not answer. Check your connection and try again.',
    signOut: 'Sign out',
    ended: 'Please sign in again',
    endedText: 'Your session has ended. You come back to this page, and what you typed is kept.',
    again: 'Sign in again',
    storageBlocked: 'This browser keeps nothing for this page, so signing in can’t be finished. Allow site data (cookies) for this address and try again.',
    language: 'Language',
  },
};
