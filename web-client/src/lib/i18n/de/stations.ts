import type { Words } from '../en';

export const stations: Pick<Words, 'where' | 'stations'> = {
  where: {
    community: 'Von der Mitte deiner Gemeinschaft aus',
    here: 'Von deinem Standort aus',
    car: 'Von deinem Auto aus, wie es {{ago}} stand',
    use: 'Bei mir',
    denied: 'Dein Gerät verrät keinen Standort.',
  },
  stations: {
    title: 'Stationen in der Nähe',
    empty: 'Keine Station im Umkreis von {{distance}}.',
    emptyHint: 'Such stattdessen von der Mitte deiner Gemeinschaft aus.',
    centre: 'Von der Mitte aus',
    more: 'Mehr Stationen zeigen',
    upTo: 'bis {{power}}',
    perKwh: '{{price}}/kWh',
    sessionFee: '+ {{price}} je Ladevorgang',
    doesNotFit: 'Kein Stecker für dieses Fahrzeug',
    accessible: 'Barrierefreier Ladeplatz',
    watch: 'Sag Bescheid, wenn frei',
    watchEnd: 'Nicht mehr Bescheid sagen',
    watching: 'Du erfährst, wenn ein Stecker frei ist, längstens bis {{time}}.',
    request: 'Hier anfragen',
    all_one: '{{count}} weitere zeigen',
    all_other: '{{count}} weitere zeigen',
  },
};
