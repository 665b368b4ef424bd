import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { enDetail } from '../../messages/en/detail.ts';
import { enExplain } from '../../messages/en/explain.ts';
import { en } from '../../messages/en/first-view.ts';
import { deriveWindowExplanation } from '../../state/explain-window.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { explanationText } from './explanation-text.ts';
import { coversText, editionRuns, rangeText } from './explanation-words.ts';

const words = enExplain.explain;
const ledger = sampleLedger();

function textOf(first: number, last: number): string {
  const window = { start: epochDay(first), end: epochDay(last + 1) };
  return explanationText({
    ledger,
    explanation: deriveWindowExplanation(ledger, DEFAULT_VIEW, window),
    filtered: false,
    messages: en,
    words,
    citation: enDetail.citation,
    accessed: '2024-05-31',
    permalink: 'https://ledger.example/?v=1&explain=1',
  });
}

describe('explanationText', () => {
  const text = textOf(2018, 2019);
  const lines = text.split('\n');

  it('tells each change with its editions, its sentence, and the numbers of its sources', () => {
    const at = lines.indexOf('E1 Name of FIW.E1');
    // Edition 2019 stands in the table alone, edition 2020 in the report first.
    expect(lines.slice(at, at + 4)).toEqual([
      'E1 Name of FIW.E1',
      '  Editions 2019 to 2020: 0 → 1',
      '  Edition 2020, covers 2019: up from 0 to 1 since edition 2019. [1][2]',
      '    “The score improved from 0 to 1 because some rallies took place.” [2]',
    ]);
  });

  it('says where no report says why, and what did not move', () => {
    expect(lines[lines.indexOf('TOTAL Name of FIW.TOTAL') + 3]).toBe('    No bundled report says why.');
    expect(text).toMatch(/^Nothing to compare with: PR 5, CL 18, E 2 \(recomputed\), E2 1 /m);
  });

  it('names the told event first, the others as coinciding, summaries apart', () => {
    const places = [
      'Told where the score changed',
      '- 9 June 2019: Thousands detained at a rally (told there: FIW E1, Short fiw-2020-xyz)',
      '- 9 June 2019: Presidential election (coincides, not causes)',
      'Totals over several events',
      '- 2019: Dozens arrested over the year (coincides, not causes)',
    ].map((line) => lines.indexOf(line));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('    “In June 3,000 people were held.” [3]');
  });

  it('cites every number that it uses, once, and ends with the way back', () => {
    const used = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => match[1]));
    const list = lines.slice(lines.indexOf('SOURCES') + 1).filter((line) => line.startsWith('['));
    expect(list).toHaveLength(used.size);
    expect(list[1]).toBe('[2] A publisher, “Title of fiw-2020-xyz”, covers 2019.');
    expect(lines.at(-2)).toBe(
      'Accessed through Democracy Ledger on 2024-05-31: https://ledger.example/?v=1&explain=1',
    );
  });

  it('says that editions with a gap between them are not compared', () => {
    const nit = textOf(2013, 2016);
    expect(nit).toContain('  Editions 2014 to 2015: 1.43 (converted) → 1.39');
    expect(nit).toContain('  Edition 2017: 1.32 (carried)');
    expect(nit).toContain('  Not compared: between editions 2015 and 2017 an edition is missing.');
    expect(nit).not.toMatch(/since edition 2016|1\.39 to 1\.32/);
  });
});

describe('the words of an explanation', () => {
  it('shorten runs of editions', () => {
    expect(editionRuns([])).toEqual([]);
    expect(editionRuns([2013, 2014, 2016, 2018, 2019])).toEqual(['2013–2014', '2016', '2018–2019']);
  });

  it('name whole years as years', () => {
    expect(rangeText({ start: epochDay(2018), end: epochDay(2021) }, en)).toBe('2018–2020');
    expect(rangeText({ start: epochDay(2019), end: epochDay(2020) }, en)).toBe('2019');
    expect(rangeText({ start: epochDay(2019, 6, 9), end: epochDay(2019, 6, 10) }, en)).toBe('9 June 2019');
  });

  it('name both years of a coverage that spans two', () => {
    const [fiw, fotn] = [ledger.instruments.get('fiw'), ledger.instruments.get('fotn')];
    expect(fiw && coversText(fiw, 2020)).toBe('2019');
    expect(fotn && coversText(fotn, 2024)).toBe('2023–2024');
  });
});
