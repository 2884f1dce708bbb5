// The two towns of the demo. They don't exist; their stations stand where the launcher's demo puts them.

/** Metres from the centre: [east, north]. A block is [columns, rows] of the street grid from the centre. */
export const towns = [
  {
    name: 'riverbend',
    center: { latitude: 41.231, longitude: -80.457 },
    seed: 41,
    turn: 0.2,
    block: [128, 96],
    radius: 1450,
    rivers: [
      {
        name: 'Bend River',
        halfWidth: 36,
        line: [
          [-6000, 1500], [-3200, 900], [-1700, 250], [-980, -260], [-760, -640], [-330, -690], [-20, -420],
          [330, -330], [720, -560], [1300, -640], [2300, -300], [4000, -900], [6000, -800],
        ],
      },
    ],
    rail: [[-6000, -1900], [-2500, -1300], [-600, -1120], [1200, -1180], [3000, -1700], [6000, -1500]],
    parks: [
      { name: 'Riverside Park', at: [-5, -6, 3, 2] },
      { name: 'Founders Green', at: [3, 1, 2, 2] },
      { name: 'North Common', at: [-3, 6, 3, 2] },
      { name: 'Orchard Park', at: [6, -4, 2, 2] },
    ],
    districts: [
      { name: 'Market Square', at: [60, 40] },
      { name: 'Library Quarter', at: [-150, 330] },
      { name: 'Riverside', at: [-480, -180] },
      { name: 'Eastfield', at: [820, 240] },
      { name: 'Southbank', at: [180, -820] },
    ],
    streets: {
      main: ['Mill Lane', 'River Road', 'Bridge Street', 'Station Road', 'Foundry Avenue', 'Hill Road', 'Harvest Road', 'Summit Avenue'],
      other: [
        'Church Street', 'Elm Street', 'Cooper Lane', 'Weaver Street', 'Willow Lane', 'School Lane', 'Orchard Street', 'Ferry Lane',
        'Baker Street', 'Maple Street', 'Tanner Lane', 'Cedar Street', 'Chestnut Lane', 'Garden Street', 'Linden Lane', 'Spring Street',
        'Quarry Lane', 'Meadow Street', 'Birch Lane', 'Granary Street', 'Hazel Lane', 'Sawmill Lane', 'Poplar Street', 'Ash Lane',
      ],
    },
  },
  {
    name: 'northgrid',
    center: { latitude: 54.325, longitude: 10.13 },
    seed: 54,
    turn: -0.1,
    block: [136, 104],
    radius: 2050,
    rivers: [
      {
        name: 'Nordkanal',
        halfWidth: 22,
        line: [[420, 6000], [330, 3200], [160, 1800], [270, 900], [230, 200], [215, -300], [240, -900]],
      },
    ],
    sea: {
      name: 'Nordhavener Förde',
      labelAt: [-150, -1050],
      coast: [
        [-8000, -1500], [-3000, -1150], [-1500, -860], [-820, -700], [-350, -660], [100, -640], [520, -600],
        [980, -480], [1600, -560], [2600, -900], [4200, -700], [8000, -1300],
      ],
      far: -8000,
      docks: [
        { from: [-560, -760], to: [-500, -480], halfWidth: 26 },
        { from: [-300, -760], to: [-290, -520], halfWidth: 26 },
        { from: [1010, -640], to: [1030, -330], halfWidth: 30 },
        { from: [1250, -640], to: [1270, -360], halfWidth: 30 },
      ],
    },
    rail: [[-6000, 1500], [-2200, 1250], [-500, 1120], [700, 1010], [1700, 1130], [6000, 2600]],
    parks: [
      { name: 'Nordpark', at: [3, -4, 2, 2] },
      { name: 'Schlossgarten', at: [-1, 1, 2, 2] },
      { name: 'Messegelände', at: [-7, 5, 2, 2] },
      { name: 'Campuswiese', at: [4, 4, 2, 2] },
      { name: 'Werftpark', at: [10, 0, 2, 2] },
    ],
    districts: [
      { name: 'Hafen', at: [-620, -330] },
      { name: 'Altstadt', at: [-60, -230] },
      { name: 'Werft', at: [1000, -60] },
      { name: 'Messe', at: [-650, 760] },
      { name: 'Südring', at: [-60, 860] },
      { name: 'Campus', at: [480, 930] },
      { name: 'Bahnhof', at: [1020, 1080] },
    ],
    streets: {
      main: [
        'Hafenstraße', 'Südring', 'Werftstraße', 'Messeallee', 'Bahnhofstraße', 'Campusallee', 'Nordring', 'Kanalstraße', 'Holstenallee',
        'Fördestraße',
      ],
      other: [
        'Altstadtstraße', 'Nordparkstraße', 'Speichergasse', 'Lotsenweg', 'Seilerstraße', 'Fischmarkt', 'Ankerweg', 'Kapitänsgang', 'Lindenweg',
        'Mühlenweg', 'Reeperstraße', 'Brunnenstraße', 'Gartenweg', 'Leuchtturmweg', 'Segelmacherweg', 'Ahornweg', 'Kastanienweg', 'Schulstraße',
        'Rosenweg', 'Dünenweg', 'Birkenweg', 'Tidestraße', 'Möwenweg', 'Deichstraße', 'Kranweg', 'Zollstraße', 'Heuberg', 'Eichenweg',
      ],
    },
  },
];
