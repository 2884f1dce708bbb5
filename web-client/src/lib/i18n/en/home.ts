export const home = {
  home: {
    title: 'Charge',
    request: 'Request charging slot',
    nextSlot: 'Next slot',
    see: 'Details',
  },
};
