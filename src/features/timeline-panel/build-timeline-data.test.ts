import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { en } from '../../messages/en.ts';
import { deriveLanes } from '../../state/visible-events.ts';
import { sampleLedger, sampleScore } from '../../testing/sample-ledger.ts';
import { buildStrips, buildTimelineLanes } from './build-timeline-data.ts';

const ledger = sampleLedger();

/** The strip of an indicator that has these values, edition after edition. */
function stripOf(indicator: 'NIT.DS' | 'FIW.TOTAL' | 'FIW.PR', ...values: number[]) {
  const rows = values.map((value, index) => sampleScore(indicator, 2010 + index, value));
  const scored = sampleLedger({ passages: [], scores: rows });
  const strips = buildStrips(scored, indicator === 'FIW.PR' ? 'FIW.PR' : 'FIW.TOTAL', en);
  expect(strips.map(({ id }) => id)).toEqual([indicator]);
  return strips[0]!;
}

const shown = ({ min, max }: { readonly min: number; readonly max: number }) => [min, max];

describe('buildStrips', () => {
  it('has Democracy Score above, then what the strip of Freedom in the World shows', () => {
    const of = (strip: 'FIW.TOTAL' | 'FIW.CL') =>
      buildStrips(ledger, strip, en).map(({ id, title }) => [id, title]);
    expect(of('FIW.TOTAL')).toEqual([
      ['NIT.DS', 'Nations in Transit: Democracy Score'],
      ['FIW.TOTAL', 'Freedom in the World: Total'],
    ]);
    expect(of('FIW.CL')[1]).toEqual(['FIW.CL', 'Freedom in the World: Civil liberties']);
  });

  it('draws a score over the days that its edition judges', () => {
    const [, total] = buildStrips(ledger, 'FIW.TOTAL', en);
    expect(total?.scores[1]).toEqual({
      key: 'FIW.TOTAL@2020',
      edition: 2020,
      coverageYear: 2019,
      coverage: { start: epochDay(2019), end: epochDay(2020) },
      value: 23,
      basis: 'published',
      converted: false,
      status: 'Not Free',
    });
  });

  it('keeps how a figure came about, and reads a missing regime type off the score', () => {
    const [score] = buildStrips(ledger, 'FIW.TOTAL', en);
    expect(
      score?.scores.map(({ edition, basis, converted, status }) => [edition, basis, converted, status]),
    ).toEqual([
      [2014, 'published', true, 'Consolidated Authoritarian Regime'],
      [2015, 'published', false, 'Consolidated Authoritarian Regime'],
      [2017, 'carried', false, 'Consolidated Authoritarian Regime'],
    ]);
    expect(score).toMatchObject({ decimals: 2, freer: 'high', gapReason: en.timeline.noEdition });
  });

  it('shows whole bands, those that the scores touch', () => {
    expect(shown(stripOf('NIT.DS', 1.39, 1.5))).toEqual([1, 2]);
    expect(shown(stripOf('NIT.DS', 1.39, 2.25))).toEqual([1, 3]);
    expect(shown(stripOf('NIT.DS', 1.39, 3.5))).toEqual([1, 4]);
    expect(stripOf('NIT.DS', 1.39)).toMatchObject({ scale: { min: 1, max: 7 }, bands: [{}, {}, {}] });
  });

  it('shows whole fifths of a scale without bands, from its bottom', () => {
    expect(shown(stripOf('FIW.TOTAL', 22, 23))).toEqual([0, 40]);
    expect(shown(stripOf('FIW.TOTAL', 20))).toEqual([0, 20]);
    expect(shown(stripOf('FIW.TOTAL', 0))).toEqual([0, 20]);
    expect(shown(stripOf('FIW.TOTAL', 100))).toEqual([0, 100]);
    expect(shown(stripOf('FIW.PR', 5, 9))).toEqual([0, 16]);
  });

  it('leaves out what has no scores', () => {
    const none = sampleLedger({ passages: [], scores: [] });
    expect(buildStrips(none, 'FIW.TOTAL', en)).toEqual([]);
  });
});

describe('buildTimelineLanes', () => {
  it('names the lanes and says which events are totals', () => {
    const lanes = buildTimelineLanes(deriveLanes(ledger.events, { kinds: ['arrest', 'law'] }), en);
    expect(lanes.map(({ kind, label }) => [kind, label])).toEqual([
      ['arrest', 'Arrests'],
      ['law', 'Laws'],
    ]);
    expect(lanes[0]?.events.map(({ id, summary }) => [id, summary])).toEqual([
      ['2014-12-editor-held', false],
      ['2019-arrests', true],
      ['2019-06-09-rally-in-capital', false],
    ]);
  });
});
