import type { Words } from '../en';

export const map: Pick<Words, 'map' | 'availability'> = {
  map: {
    title: 'Karte der Stationen',
    loading: 'Die Karte kommt…',
    controls: 'Karte',
    closer: 'Näher heran',
    farther: 'Weiter weg',
    back: { here: 'Zurück zu meinem Standort', car: 'Zurück zu meinem Auto', community: 'Zurück zur Mitte' },
    group_one: '{{count}} Station',
    group_other: '{{count}} Stationen',
    groupFree: '{{free}} frei. Tippen zeigt sie einzeln',
    ticked: 'ausgewählt',
    asMap: 'Karte',
    asList: 'Liste',
    view: 'Stationen zeigen als',
    hint: 'Tippe auf eine Nadel, um mehr zu sehen.',
    noGraphics: 'Dieses Gerät kann die Karte nicht zeichnen, darum hier die Liste. Darin stehen dieselben Stationen.',
    notLoaded: 'Die Karte ließ sich nicht laden, darum hier die Liste. Darin stehen dieselben Stationen.',
    again: 'Karte noch einmal laden',
    legend: '✓ frei, ✕ alle belegt, – unbekannt. ▲ oder ⬣: Dort ist das Netz gut belegt oder am Limit.',
  },
  availability: {
    free: '{{free}} von {{total}} frei',
    taken: 'Alle belegt',
    unknown: 'Unbekannt',
  },
};
