import * as z from 'zod/mini';
import { daysInMonth, epochDay, type EpochDay } from './calendar.ts';
import { failure, success, type Result } from './result.ts';

/**
 * Dates of stated precision: the part of EDTF levels 0 and 1 (ISO 8601-2) that the reports need.
 *
 *   `2019-06-09`  a day            `2019-06-09/2019-06-13`  from … to …, or once in between
 *   `2019-09`     a month          `2014-12/..`             from … on, end not told
 *   `2014`        a year           `2014-12~`  about; `?` uncertain; `%` both
 *
 * Seasons, unspecified digits and years beyond four digits are refused: no report used them so far.
 */
export type DatePrecision = 'day' | 'month' | 'year' | 'interval';

export interface EdtfDate {
  readonly text: string;
  readonly precision: DatePrecision;
  /** First day that the date may mean. */
  readonly start: EpochDay;
  /** The day after the last one that it may mean; for an open end, the day after its start's last. */
  readonly end: EpochDay;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** `…/..`: it went on, and the source does not say until when. */
  readonly openEnd: boolean;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

type Point = Omit<EdtfDate, 'openEnd'>;

function parsePoint(text: string): Point | string {
  const match = POINT.exec(text);
  if (!match) return 'not of the form YYYY, YYYY-MM or YYYY-MM-DD';
  const [, y, m, d, qualifier] = match;
  const flags = {
    text,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const year = Number(y);
  if (m === undefined) return { ...flags, precision: 'year', start: epochDay(year), end: epochDay(year + 1) };
  const month = Number(m);
  if (month < 1 || month > 12) return `there is no month ${m}`;
  if (d === undefined) {
    return { ...flags, precision: 'month', start: epochDay(year, month), end: epochDay(year, month + 1) };
  }
  const day = Number(d);
  if (day < 1 || day > daysInMonth(year, month)) return `${y}-${m} has no day ${d}`;
  const start = epochDay(year, month, day);
  return { ...flags, precision: 'day', start, end: start + 1 };
}

function parseInterval(text: string, from: string, to: string): EdtfDate | string {
  const first = parsePoint(from);
  if (typeof first === 'string') return first;
  if (to === '..') return { ...first, text, precision: 'interval', openEnd: true };
  const last = parsePoint(to);
  if (typeof last === 'string') return last;
  if (last.end <= first.start) return 'the interval ends before it begins';
  return {
    text,
    precision: 'interval',
    start: first.start,
    end: last.end,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
    openEnd: false,
  };
}

/** Of thousands of events many fall on one day: its date is read once, and they share it. */
const read = new Map<string, EdtfDate>();

function parseText(text: string): EdtfDate | string {
  const known = read.get(text);
  if (known) return known;
  const [from = '', to, more] = text.split('/');
  if (more !== undefined) return 'more than one "/"';
  const point = to === undefined ? parsePoint(from) : parseInterval(text, from, to);
  if (typeof point === 'string') return point;
  const date = { openEnd: false, ...point };
  read.set(text, date);
  return date;
}

/** Parses one EDTF date; problems say what is wrong with it. */
export function parseEdtf(text: string, where = 'date'): Result<EdtfDate> {
  const parsed = parseText(text);
  if (typeof parsed !== 'string') return success(parsed);
  return failure({
    where,
    message: `"${text}" is not a date we can read: ${parsed}`,
    expected: 'an EDTF date such as 2019-06-09, 2019-06, 2019, 2019-06-09/2019-06-13 or 2014-12~',
    mend: 'Write the date only as precisely as the sentence states it.',
  });
}

/** For dates that a schema has already accepted. Throws on anything else: that is our mistake. */
export function edtf(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new RangeError(result.problems[0]?.message ?? text);
  return result.value;
}

/** A string that `parseEdtf` accepts. */
export const EdtfText = z.string().check(
  z.refine((text) => parseEdtf(text).ok, {
    error: (issue) => {
      const result = parseEdtf(String(issue.input));
      return result.ok ? '' : (result.problems[0]?.message ?? '');
    },
  }),
);
