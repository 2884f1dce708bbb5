export const stations = {
  where: {
    community: 'From the community’s centre',
    here: 'From where you are',
    car: 'From your car, as it stood {{ago}}',
    use: 'Near me',
    denied: 'No location from your device.',
  },
  stations: {
    title: 'Stations in reach',
    empty: 'No station within {{distance}}.',
    emptyHint: 'Try from the community’s centre instead.',
    centre: 'Use the centre',
    more: 'Show more stations',
    upTo: 'up to {{power}}',
    perKwh: '{{price}}/kWh',
    sessionFee: '+ {{price}} per session',
    doesNotFit: 'No plug for this vehicle',
    accessible: 'Accessible bay',
    request: 'Request here',
    all_one: 'Show {{count}} more',
    all_other: 'Show {{count}} more',
  },
};
