import type { Words } from '../en';

export const problem: Pick<Words, 'problem'> = {
  problem: {
    INVALID_INPUT: 'Etwas an deiner Eingabe stimmt nicht.',
    NOT_FOUND: 'Das gibt es nicht, oder nicht für dich.',
    UNAUTHENTICATED: 'Du bist abgemeldet. Melde dich wieder an.',
    FORBIDDEN: 'Deine Rolle erlaubt das nicht.',
    TENANT_MISSING: 'Du gehörst noch zu keiner Gemeinschaft.',
    TENANT_UNKNOWN: 'Deine Gemeinschaft ist hier nicht bekannt.',
    TENANT_SUSPENDED: 'Deine Gemeinschaft ist zurzeit gesperrt.',
    CONFLICT: 'Das hat sich inzwischen geändert. Sieh es dir an und versuch es nochmal.',
    IDEMPOTENCY_KEY_REUSED: 'Das wurde schon einmal in anderer Form gesendet. Versuch es nochmal.',
    LIMIT_EXCEEDED: 'Das war zu viel auf einmal. Warte einen Moment und versuch es nochmal.',
    UNAVAILABLE: 'Ein Teil der Plattform antwortet nicht. Versuch es gleich nochmal.',
    OFFLINE: 'Keine Verbindung. Nichts geht verloren: Versuch es nochmal, sobald du wieder Netz hast.',
    UNEXPECTED: 'Das hat nicht geklappt, und wir wissen nicht, warum. Versuch es nochmal.',
  },
};
