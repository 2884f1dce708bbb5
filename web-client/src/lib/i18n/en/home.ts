export const home = {
  home: {
    title: 'Charge',
    request: 'Request charging slot',
    nextSlot: 'Next slot',
    slotNow: 'Your slot now',
    see: 'Details',
  },
};
