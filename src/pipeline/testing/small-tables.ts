import { originalOf, type Originals } from '../dataset/originals.ts';
import type { FigureTable } from '../import/figure-table.ts';
import {
  FIW_AGGREGATES_TABLE,
  FIW_QUESTIONS_TABLE,
  FIW_RATINGS_TABLE,
} from '../import/freedom-in-the-world.ts';
import { FOTN_EDITIONS_TABLE, FOTN_QUESTIONS_TABLE } from '../import/freedom-on-the-net.ts';
import { NIT_TABLE } from '../import/nations-in-transit.ts';

const TURNED = '"published table (1=best scale, converted today = 8 - old)"';
const CARRIED =
  'Democracy Score as published; category values = 2017 table + the changes the edition announces';

/** Invented figures for two invented countries, in the publishers' formats. They add up. */
const ROWS: readonly (readonly [FigureTable, readonly string[]])[] = [
  [
    FIW_QUESTIONS_TABLE,
    [
      'Exland,Eurasia,c,2020,NF,7,5,0,0,1,1,1,0,1,1,3,0,1,0,1,0,,5,0,1,2,1,4,1,1,0,2,1,1,1,1,4,2,2,2,2,8,18,23',
      'Wyland,Europe,t,2020,F,1,1,4,4,4,12,4,4,4,4,16,4,4,4,12,0,,40,4,4,4,4,16,4,4,4,12,4,4,4,4,16,4,4,4,4,16,60,100',
      'Exland,Eurasia,c,2019,NF,7,5,0,0,1,1,1,0,1,1,3,0,1,0,1,0,,5,0,1,2,1,4,0,1,0,1,1,1,1,1,4,2,2,2,2,8,17,22',
      'Exland,Eurasia,c,2017,NF,7,5,0,0,1,1,1,0,1,1,3,0,1,0,1,2,1,4,0,1,2,1,4,0,1,0,1,1,1,1,1,4,2,2,2,2,8,17,21',
    ],
  ],
  [
    FIW_AGGREGATES_TABLE,
    [
      'Exland,,c,2003,,,,,,,,,8.0,,,,,21.0,29.0',
      'Exland,Eurasia,c,2020,NF,7.0,5.0,1.0,3.0,1.0,0.0,,5.0,4.0,2.0,4.0,8.0,18.0,23.0',
    ],
  ],
  [
    FIW_RATINGS_TABLE,
    ['Exland,1972,6.0,5.0,PF,900.0,900.0', 'Exland,2019,7.0,5.0,NF,900.0,900.0', 'Wyland,2019,1.0,1.0,F,,'],
  ],
  [
    NIT_TABLE,
    [
      `Exland,2004,,1.5,2.5,1.5,,1.75,1.5,1.75,1.75,1.75,0.0,12.5,${TURNED},a page`,
      `Exland,2015,1.25,1.25,1.5,1.25,1.5,1.5,1.5,,1.39,1.3929,0.0029,6.55,${TURNED},a page`,
      `Exland,2019,1.25,1.25,1.25,1.25,1.5,1.25,1.25,,1.29,1.2857,0.0043,4.76,"${CARRIED} (2019: no page seen, assumed unchanged)",a page`,
      `Exland,2022,1.25,1.25,1.5,1.25,1.75,1.25,1.25,,1.36,1.3571,0.0029,5.95,${CARRIED},a page`,
      'Wyland,2020,,,,,,,,,6.07,,,84.5,Democracy Score only,a page',
    ],
  ],
  [FOTN_QUESTIONS_TABLE, ['Exland,2024,NF,5,2,3,2,0,12,2,1,1,1,1,1,2,3,12,1,0,2,1,2,2,2,0,10,34']],
  [
    FOTN_EDITIONS_TABLE,
    [
      'Exland,2013,41,,,,a page (gives 2013 = 59 on the old scale)',
      'Exland,2014,40,10,12,18,a page (old scale 60: 15/23/22)',
      'Exland,2024,34,12,12,10,a page',
      'Wyland,2019,94,,,,a page (news)',
    ],
  ],
];

/** The text of a table: its header and the given lines. */
export function tableText(table: FigureTable, lines: readonly string[]): string {
  return [table.columns.join(), ...lines, ''].join('\n');
}

/** Source id → small table. */
export function smallTables(): Originals {
  return new Map(ROWS.map(([table, lines]) => [table.source, originalOf(tableText(table, lines))]));
}
