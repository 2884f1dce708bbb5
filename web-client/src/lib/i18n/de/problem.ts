import type { Words } from '../en';

export const problem: Pick<Words, 'problem' | 'refusal'> = {
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
  refusal: {
    openSlots: 'Dieses Auto hat noch offene Termine. Storniere sie zuerst, unter Termine.',
    slotOver: 'Dieser Termin ist nicht mehr offen: Er ist vorbei oder wurde inzwischen storniert oder zurückgenommen.',
    ended: 'Das hat zu lange gedauert, und was begonnen war, ist abgelaufen. Lade die Seite neu und fang noch einmal an.',
    codesTried: 'Du hast zu viele Codes probiert. Frag deine Gemeinschaft nach ihrem Code und versuch es später nochmal.',
    codeUnknown: 'Keine Gemeinschaft hat diesen Code. Vergleich ihn mit deiner Einladung.',
    joinSuspended: 'Diese Gemeinschaft ist zurzeit gesperrt, darum kann ihr niemand beitreten. Wer sie verwaltet, weiß mehr.',
    manyVehicles: 'Mehr Fahrzeuge kann eine Person nicht haben. Entfern zuerst eines.',
    manyWatches: 'Auf mehr Stationen kann eine Person nicht warten. Beende zuerst eine: „Nicht mehr Bescheid sagen“.',
    stationGone: 'Eine dieser Stationen gibt es nicht mehr. Wähl andere.',
    start: 'Diese Zeit ist vorbei oder liegt zu weit voraus. Wähl eine andere.',
    end: 'Das muss mindestens 15 Minuten nach dem Start liegen und nicht zu weit voraus. Wähl eine andere Zeit.',
    charge: 'So bleibt nichts zu laden, oder es ist nicht bekannt, wie voll das Auto ist. Frag mehr an, oder Energie in kWh.',
    plugs: 'Diese Stecker passen nicht zu dem, was das Auto aufnimmt. Prüf sie und die Ladeleistung bei AC und DC.',
  },
};
