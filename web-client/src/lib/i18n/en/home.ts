export const home = {
  home: {
    title: 'Charge',
    request: 'Request charging slot',
    nextSlot: 'Next slot',
    slotUnread: 'Your next slot could not be loaded.',
    slotNow: 'Your slot now',
    car: 'Your car',
    whichCar: 'Which car?',
    firstCar: 'First, your car',
    byHand: 'Enter it by hand',
    see: 'Details',
  },
};
