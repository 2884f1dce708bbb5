export const emergency = {
  emergency: {
    open: 'Emergency / low battery',
    title: 'Low battery',
    danger: 'Are you or others in danger? Call for help first.',
    call: 'Call {{number}}',
    plugs: 'Plugs free now',
    plugsFor: 'Plugs free now that fit your {{vehicle}}',
    noPromise: 'Free now may be taken when you arrive. Request a slot to have a plug kept for you.',
    power: 'up to {{power}}',
    taken: 'Taken while you looked.',
    renew: 'Other plugs are free now: sort again',
    tooFar: 'Probably farther than your battery reaches.',
    none: 'No plug that fits is free within {{distance}}.',
    noneHint: 'Plugs come free all the time; this list follows. Or request a slot: you are told the first time that is possible.',
    seenAt: 'No connection. This is how it was {{time}}; the way there works without a network.',
    nothingSeen: 'No connection, and this device has not seen the stations yet. Try again where there is a network.',
  },
};
