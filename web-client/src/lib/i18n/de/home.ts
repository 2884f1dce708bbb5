import type { Words } from '../en';

export const home: Pick<Words, 'home'> = {
  home: {
    title: 'Laden',
    request: 'Ladetermin anfragen',
    nextSlot: 'Nächster Termin',
    slotUnread: 'Dein nächster Termin ließ sich nicht laden.',
    slotNow: 'Dein Termin jetzt',
    car: 'Dein Auto',
    whichCar: 'Welches Auto?',
    firstCar: 'Zuerst dein Auto',
    byHand: 'Von Hand eintragen',
    see: 'Details',
  },
};
