import type { Words } from '../en';

export const app: Pick<Words, 'app' | 'nav' | 'connection'> = {
  app: {
    name: 'Fairwatt',
    skip: 'Zum Inhalt springen',
    loading: 'Lädt…',
    tryAgain: 'Nochmal versuchen',
    notFound: 'Unter dieser Adresse gibt es nichts.',
    home: 'Zur Startseite',
    pageFailed: 'Diese Seite konnte nicht geladen werden. Falls du offline bist, versuch es nochmal, sobald du wieder Netz hast.',
    startFailed: 'Fairwatt konnte nicht starten, weil der Server nicht antwortet. Prüf deine Verbindung und versuch es nochmal.',
    broken: 'Auf dieser Seite ist etwas schiefgegangen. Deine Ladetermine sind sicher auf dem Server.',
    main: 'Hauptmenü',
  },
  nav: { home: 'Laden', slots: 'Termine', vehicles: 'Fahrzeuge', account: 'Konto', news: 'neu' },
  connection: {
    offline: 'Du bist offline. Was du siehst, kann alt sein; es wird von selbst erneuert, sobald du wieder Netz hast.',
    notLive: 'Die Live-Verbindung ist unterbrochen. Verbinde neu…',
    live: 'Live',
    updatedNow: 'Gerade aktualisiert',
    updated_one: 'Vor {{count}} min aktualisiert',
    updated_other: 'Vor {{count}} min aktualisiert',
    updatedAt: 'Aktualisiert um {{time}}',
  },
};
