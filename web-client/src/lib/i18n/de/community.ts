import type { Words } from '../en';

export const community: Pick<Words, 'community'> = {
  community: {
    joinTitle: 'Einer Gemeinschaft beitreten',
    joinText: 'Stationen, Netz und Preise gehören zu einer Gemeinschaft. Gib den Code ein, den du von deiner bekommen hast, oder öffne ihren Link.',
    code: 'Code der Gemeinschaft',
    join: 'Beitreten',
    joined: 'Willkommen bei {{community}}. Einen Moment…',
    joinedOnly: 'Du gehörst jetzt zu {{community}}, aber der Weg dorthin ist gerade nicht offen.',
    codeMissing: 'Gib den Code ein.',
    unknown: 'Diese Plattform kennt die Gemeinschaft deiner Anmeldung nicht.',
    suspended: 'Deine Gemeinschaft ist zurzeit gesperrt. Wer sie verwaltet, weiß mehr.',
    another: 'In einer anderen Gemeinschaft anmelden',
  },
};
