import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

type Scheme = 'light' | 'dark';

const LIGHT = {
  ground: '#f4f2ec', wood: '#dce8d3', green: '#d3e5c9', block: '#eae6dc', building: '#dcd7cb', water: '#b3d7e3',
  casing: '#d6d1c5', street: '#ffffff', mainCasing: '#dcc488', main: '#fff0c7', rail: '#a9a597',
  text: '#4c565f', halo: '#fbfaf7', waterText: '#22637a', greenText: '#37632f', area: '#1b2226',
};

const DARK: typeof LIGHT = {
  ground: '#151c20', wood: '#18241f', green: '#1b2d25', block: '#1b2429', building: '#242f35', water: '#12313d',
  casing: '#10161a', street: '#303b41', mainCasing: '#10161a', main: '#4a5257', rail: '#3f4a50',
  text: '#a9b6bd', halo: '#11171a', waterText: '#77b6c9', greenText: '#86b488', area: '#eaf0f2',
};

/** Our own streets in the design's colours; without streets only the ground. Letters are drawn by the device's fonts. */
export function mapStyle(scheme: Scheme, streets: string | undefined): StyleSpecification {
  const colours = scheme === 'dark' ? DARK : LIGHT;
  return {
    version: 8,
    sources: streets ? { streets: { type: 'geojson', data: streets, tolerance: 0.2 } } : {},
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      ...(streets ? [...areas(colours), ...ways(colours), ...names(colours)] : []),
    ],
  };
}

const of = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

function areas(colours: typeof LIGHT): LayerSpecification[] {
  const fill = (kind: 'wood' | 'block' | 'green' | 'water' | 'building', minzoom = 0): LayerSpecification => ({
    id: kind,
    type: 'fill',
    source: 'streets',
    minzoom,
    filter: of(kind),
    paint: { 'fill-color': colours[kind] },
  });
  return [fill('wood'), fill('block', 12), fill('green'), fill('water'), fill('building', 14)];
}

function ways(colours: typeof LIGHT): LayerSpecification[] {
  const way = (id: string, kind: string, colour: string, metresAcross: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'streets',
    filter: of(kind),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': widthOf(metresAcross) },
  });
  return [
    { ...way('rail', 'rail', colours.rail, 3), paint: { 'line-color': colours.rail, 'line-width': 2, 'line-dasharray': [3, 2] } } as LayerSpecification,
    way('street-edge', 'street', colours.casing, 11),
    way('main-edge', 'main', colours.mainCasing, 17),
    way('street', 'street', colours.street, 8.5),
    way('main', 'main', colours.main, 13.5),
  ];
}

/** Grows with the map: about `metresAcross` on the ground in middle latitudes, and never a hair. */
function widthOf(metresAcross: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 2], ['zoom'], 12, metresAcross / 10, 14, metresAcross / 4.4, 18, metresAcross * 3];
}

function names(colours: typeof LIGHT): LayerSpecification[] {
  const name = (kind: string, colour: string, size: number, minzoom: number, along: boolean): LayerSpecification => ({
    id: `${kind}-text`,
    type: 'symbol',
    source: 'streets',
    minzoom,
    filter: of(kind),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': kind === 'district-name' ? ['Inter Variable Bold', 'Inter Variable'] : ['Inter Variable'],
      'text-size': size,
      'text-max-width': 7,
      ...(along ? { 'symbol-placement': 'line' as const, 'symbol-spacing': 320 } : {}),
    },
    paint: { 'text-color': colour, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
  });
  return [
    name('street', colours.text, 11, 15, true),
    name('main', colours.text, 12, 13.5, true),
    name('river-name', colours.waterText, 12, 13, true),
    name('sea-name', colours.waterText, 13, 11, false),
    name('park-name', colours.greenText, 11.5, 14, false),
    name('district-name', colours.area, 13, 12.5, false),
  ];
}
