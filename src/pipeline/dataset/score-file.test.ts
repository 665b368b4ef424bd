import { describe, expect, it } from 'vitest';
import { formatScoreFile, parseScoreFile } from './score-file.ts';

const HEADER = 'instrument,edition,country,indicator,value,status,basis,converted,source,note';

function file(instrument: string, indicator: string, converted: string): string {
  return `${HEADER}\n${instrument},2014,KAZ,${indicator},3,,published,${converted},some-source,\n`;
}

describe('a turned value in a score file', () => {
  it.each([
    ['nit', 'NIT.EP', '8-x', true],
    ['fotn', 'FOTN.A', 'max-x', true],
    ['nit', 'NIT.EP', '', false],
  ])('is read and written for %s by the sign of its instrument', (instrument, indicator, sign, converted) => {
    const text = file(instrument, indicator, sign);
    const rows = parseScoreFile(text, 'some.csv');
    expect(rows).toMatchObject({ ok: true, value: [{ indicator, converted }] });
    expect(rows.ok && formatScoreFile(rows.value)).toBe(text);
  });

  it.each([
    ['nit', 'NIT.EP', 'max-x'],
    ['fotn', 'FOTN.A', '8-x'],
    ['fiw', 'FIW.E1', '8-x'],
  ])('is refused for %s under another sign', (instrument, indicator, sign) => {
    expect(parseScoreFile(file(instrument, indicator, sign), 'some.csv')).toMatchObject({
      ok: false,
      problems: [{ where: 'some.csv:2, column converted', found: `"${sign}"` }],
    });
  });
});
