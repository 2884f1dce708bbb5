import type { Words } from '../en';

export const signIn: Pick<Words, 'signIn'> = {
  signIn: {
    title: 'Faires Laden für deine Gemeinschaft',
    text: 'Sag uns, wie viel du brauchst und bis wann. Du bekommst in Sekunden eine Zeit, einen Preis und den Grund.',
    invited: 'Du bist in eine Gemeinschaft eingeladen. Melde dich zuerst an oder leg ein Konto an.',
    signIn: 'Anmelden',
    create: 'Konto anlegen',
    going: 'Weiter zur Anmeldung…',
    returning: 'Du wirst angemeldet…',
    failed: 'Die Anmeldung wurde nicht abgeschlossen.',
    unreachable: 'Der Anmeldedienst antwortet nicht. Prüf deine Verbindung und versuch es nochmal.',
    stayed: 'Der Anmeldedienst antwortet nicht, deshalb bleibt alles, wie es war. Prüf deine Verbindung und versuch es nochmal.',
    signOut: 'Abmelden',
    ended: 'Bitte melde dich wieder an',
    endedText: 'Deine Sitzung ist zu Ende. Du kommst auf diese Seite zurück, und was du eingegeben hast, bleibt erhalten.',
    again: 'Wieder anmelden',
    storageBlocked: 'Dieser Browser speichert nichts für diese Seite, deshalb lässt sich die Anmeldung nicht abschließen. Erlaube Websitedaten (Cookies) für diese Adresse und versuch es nochmal.',
    language: 'Sprache',
  },
};
