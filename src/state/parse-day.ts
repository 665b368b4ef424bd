import { parseEdtf } from '../domain/edtf.ts';

/** Reads one end of a range from a field: a year, a month or a day. */
export function parseDay(text: string, end: 'start' | 'end'): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{4}(-\d{2}){0,2}$/.test(trimmed)) return undefined;
  const parsed = parseEdtf(trimmed);
  return parsed.ok ? parsed.value[end] : undefined;
}
