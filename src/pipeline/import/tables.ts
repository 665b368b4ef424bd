import type { FigureTable } from './figure-table.ts';
import { FIW_AGGREGATES_TABLE, FIW_QUESTIONS_TABLE, FIW_RATINGS_TABLE } from './freedom-in-the-world.ts';
import { FOTN_EDITIONS_TABLE, FOTN_QUESTIONS_TABLE } from './freedom-on-the-net.ts';
import { NIT_TABLE } from './nations-in-transit.ts';

/** Every table that we can read. */
export const FIGURE_TABLES: readonly FigureTable[] = [
  FIW_QUESTIONS_TABLE,
  FIW_AGGREGATES_TABLE,
  FIW_RATINGS_TABLE,
  NIT_TABLE,
  FOTN_QUESTIONS_TABLE,
  FOTN_EDITIONS_TABLE,
];
