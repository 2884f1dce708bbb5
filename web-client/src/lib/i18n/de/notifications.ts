import type { Words } from '../en';

export const notifications: Pick<Words, 'notification'> = {
  notification: {
    title: 'Nachrichten',
    bell_one: 'Nachrichten, {{count}} neue',
    bell_other: 'Nachrichten, {{count}} neue',
    bell_zero: 'Nachrichten',
    empty: 'Noch nichts.',
    emptyHint: 'Wenn ein Termin verschoben wird oder bald beginnt, oder eine Station frei wird, auf die du wartest, steht es hier.',
    new: 'Neu',
    look: 'Zum Termin',
    allSeen: 'Alle als gesehen markieren',
    SLOT_MOVED: 'Dein Termin bei {{station}} wurde verschoben',
    SLOT_REDUCED: 'Dein Termin bei {{station}} bekommt weniger Leistung oder Energie',
    SLOT_TAKEN_BACK: 'Dein Termin bei {{station}} war nicht zu halten',
    SLOT_SOON: 'Dein Termin bei {{station}} beginnt in 15 Minuten',
    STATION_FREE: 'Ein Ladepunkt ist frei: {{station}}',
  },
};
