import * as z from 'zod/mini';
import { epochDay, type EpochDay } from './calendar.ts';
import { Indicator } from './indicator.ts';
import { WebAddress } from './web-address.ts';

export const INSTRUMENT_IDS = ['fiw', 'nit', 'fotn'] as const;
export const InstrumentId = z.enum(INSTRUMENT_IDS);
export type InstrumentId = z.infer<typeof InstrumentId>;

/** Editions judge months near the year in their title; anything else is no calendar. */
const Months = z.int().check(z.minimum(-60), z.maximum(60));

/** A rating system: its tree, its thresholds, and which months an edition judges. */
export const Instrument = z.strictObject({
  id: InstrumentId,
  name: z.string(),
  abbreviation: z.string(),
  publisher: z.string(),
  url: WebAddress,
  /** Months that edition Y judges, as offsets from January of Y: FIW [-12, 0) is the calendar year before. */
  coverageMonths: z.strictObject({ from: Months, to: Months }),
  indicators: z.array(Indicator),
  /** Bands of a reading, from the freest down; `from` is the lowest value that still belongs to the band. */
  bands: z.array(
    z.strictObject({ indicator: z.string(), name: z.string(), from: z.number(), to: z.number() }),
  ),
  /** How a figure is made and what a reader must know, each with where we read it. */
  notes: z.array(z.strictObject({ topic: z.string(), text: z.string(), source: z.string() })),
});
export type Instrument = z.infer<typeof Instrument>;

export interface DayRange {
  readonly start: EpochDay;
  /** exclusive */
  readonly end: EpochDay;
}

/** The days that an edition judges. */
export function coverageOf(instrument: Pick<Instrument, 'coverageMonths'>, edition: number): DayRange {
  const { from, to } = instrument.coverageMonths;
  return { start: epochDay(edition, 1 + from), end: epochDay(edition, 1 + to) };
}

/**
 * The year over which an edition's scores are drawn and named: FIW 2020 covers 2019.
 * Freedom on the Net 2024 covers June 2023 to May 2024; it is named after the year in which it ends.
 */
export function coverageYearOf(instrument: Pick<Instrument, 'coverageMonths'>, edition: number): number {
  return instrument.coverageMonths.to <= 0 ? edition - 1 : edition;
}

export function instrumentOf(indicator: string): InstrumentId {
  return InstrumentId.parse(indicator.slice(0, indicator.indexOf('.')).toLowerCase());
}
