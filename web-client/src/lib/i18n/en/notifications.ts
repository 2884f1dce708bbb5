export const notifications = {
  notification: {
    title: 'Messages',
    bell_one: 'Messages, {{count}} new',
    bell_other: 'Messages, {{count}} new',
    bell_zero: 'Messages',
    empty: 'Nothing yet.',
    emptyHint: 'When a slot of yours moves, starts soon, or a station you wait for becomes free, it stands here.',
    new: 'New',
    look: 'See the slot',
    allSeen: 'Mark all as seen',
    SLOT_MOVED: 'Your slot at {{station}} moved',
    SLOT_REDUCED: 'Your slot at {{station}} got less power or energy',
    SLOT_TAKEN_BACK: 'Your slot at {{station}} could not be kept',
    SLOT_SOON: 'Your slot at {{station}} starts in 15 minutes',
    STATION_FREE: 'A charger is free: {{station}}',
  },
};
