import type { EdtfDate } from '../../domain/edtf.ts';

/** How far an approximate or uncertain date may be off, in days, by the length of what it names. */
const SLACK_OF_A_YEAR = 366;
const SLACK_OF_A_MONTH = 31;
const LONGEST_MONTH = 31;

function rangeOf(date: EdtfDate): { readonly start: number; readonly end: number } {
  const vague = date.approximate || date.uncertain;
  const slack = date.end - date.start > LONGEST_MONTH ? SLACK_OF_A_YEAR : SLACK_OF_A_MONTH;
  return {
    start: date.start - (vague ? slack : 0),
    end: date.openEnd ? Infinity : date.end + (vague ? slack : 0),
  };
}

/** Whether both can mean one day. */
export function overlap(a: EdtfDate, b: EdtfDate): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.start < other.end && other.start < one.end;
}
