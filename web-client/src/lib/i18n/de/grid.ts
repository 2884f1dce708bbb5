import type { Words } from '../en';

export const grid: Pick<Words, 'grid'> = {
  grid: {
    label: 'Netz: {{word}}',
    GREEN: { word: 'Platz', means: 'Im Netz ist Platz. Die meisten Anfragen starten sofort.' },
    YELLOW: { word: 'Gut belegt', means: 'Im Netz ist viel los. Ein Termin kann später beginnen oder langsamer laden.' },
    RED: { word: 'Am Limit', means: 'Das Netz ist am Limit. Rechne mit einem späteren Start; je früher du fragst, desto besser.' },
    unknown: { word: 'Keine Daten', means: 'Der Zustand des Netzes ist gerade nicht bekannt. Du kannst trotzdem einen Ladetermin anfragen.' },
  },
};
