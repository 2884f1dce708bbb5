export const app = {
  app: {
    name: 'Fairwatt',
    skip: 'Skip to content',
    loading: 'Loading…',
    tryAgain: 'Try again',
    notFound: 'There is nothing at this address.',
    home: 'Go to the start',
    pageFailed: 'This page could not be loaded. If you are offline, try again when you are back.',
    startFailed: 'Fairwatt could not start, since the server does not answer. Check your connection and try again.',
    broken: 'Something on this page went wrong. Your slots are safe with the server.',
    main: 'Main',
  },
  nav: { home: 'Charge', slots: 'My slots', vehicles: 'Vehicles', account: 'Account', news: 'new' },
  connection: {
    offline: 'You are offline. What you see may be old; it refreshes by itself when you are back.',
    notLive: 'Live updates are interrupted. Reconnecting…',
    live: 'Live',
    updatedNow: 'Updated just now',
    updated_one: 'Updated {{count}} min ago',
    updated_other: 'Updated {{count}} min ago',
    updatedAt: 'Updated {{time}}',
  },
};
