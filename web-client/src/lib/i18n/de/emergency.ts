import type { Words } from '../en';

export const emergency: Pick<Words, 'emergency'> = {
  emergency: {
    open: 'Notfall / Akku fast leer',
    title: 'Akku fast leer',
    danger: 'Bist du oder ist jemand in Gefahr? Ruf zuerst Hilfe.',
    call: '{{number}} anrufen',
    plugs: 'Jetzt freie Ladepunkte',
    plugsFor: 'Jetzt freie Ladepunkte für deinen {{vehicle}}',
    noPromise: 'Was jetzt frei ist, kann belegt sein, wenn du ankommst. Mit einem Ladetermin wird ein Platz für dich freigehalten.',
    power: 'bis {{power}}',
    taken: 'Belegt, während du geschaut hast.',
    renew: 'Jetzt ist anderes frei: neu ordnen',
    tooFar: 'Wahrscheinlich weiter, als dein Akku reicht.',
    none: 'Im Umkreis von {{distance}} ist kein passender Ladepunkt frei.',
    noneHint: 'Ständig wird etwas frei, und diese Liste folgt. Oder frag einen Ladetermin an: Du erfährst die erste Zeit, die geht.',
    seenAt: 'Keine Verbindung. Stand: {{time}}; der Weg dorthin geht auch ohne Netz.',
    nothingSeen: 'Keine Verbindung, und dieses Gerät hat die Stationen noch nie gesehen. Versuch es noch einmal, wo es Netz gibt.',
  },
};
