import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';

type Level = Indicator['level'];

function node(id: string, parent: string | null, level: Level, min: number, max: number): Indicator {
  const isRating = id.startsWith('NIT.');
  return {
    id,
    parent,
    level,
    code: id.slice(id.indexOf('.') + 1),
    name: `Name of ${id}`,
    min,
    max,
    step: null,
    freer: 'high',
    decimals: isRating ? 2 : 0,
  };
}

const FIW_NODES = [
  node('FIW.TOTAL', null, 'total', 0, 100),
  node('FIW.PR', 'FIW.TOTAL', 'aggregate', 0, 40),
  node('FIW.CL', 'FIW.TOTAL', 'aggregate', 0, 60),
  node('FIW.A', 'FIW.PR', 'subcategory', 0, 12),
  node('FIW.A1', 'FIW.A', 'question', 0, 4),
  node('FIW.E', 'FIW.CL', 'subcategory', 0, 12),
  node('FIW.E1', 'FIW.E', 'question', 0, 4),
  node('FIW.E2', 'FIW.E', 'question', 0, 4),
];

const NIT_NODES = [
  node('NIT.DS', null, 'total', 1, 7),
  node('NIT.EP', 'NIT.DS', 'category', 1, 7),
  node('NIT.IM', 'NIT.DS', 'category', 1, 7),
];

const NIT_BANDS = [
  { indicator: 'NIT.DS', name: 'Transitional or Hybrid Regime', from: 3, to: 4 },
  { indicator: 'NIT.DS', name: 'Semi-Consolidated Authoritarian Regime', from: 2, to: 3 },
  { indicator: 'NIT.DS', name: 'Consolidated Authoritarian Regime', from: 1, to: 2 },
];

/** Small trees with the coverage months of the real instruments. */
export function sampleInstruments(): Instrument[] {
  const common = { publisher: 'A publisher', url: 'https://example.org/', notes: [] };
  const yearBefore = { from: -12, to: 0 };
  return [
    {
      ...common,
      id: 'fiw',
      name: 'Freedom in the World',
      abbreviation: 'FIW',
      coverageMonths: yearBefore,
      indicators: FIW_NODES,
      bands: [],
    },
    {
      ...common,
      id: 'nit',
      name: 'Nations in Transit',
      abbreviation: 'NIT',
      coverageMonths: yearBefore,
      indicators: NIT_NODES,
      bands: NIT_BANDS,
    },
    {
      ...common,
      id: 'fotn',
      name: 'Freedom on the Net',
      abbreviation: 'FOTN',
      coverageMonths: { from: -7, to: 5 },
      indicators: [node('FOTN.TOTAL', null, 'total', 0, 100)],
      bands: [],
    },
  ];
}
