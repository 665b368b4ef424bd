import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { en } from '../../messages/en/first-view.ts';
import { deriveLanes } from '../../state/visible-events.ts';
import { arbitraryView } from '../../testing/arbitrary-view.ts';
import { sampleLedger, sampleScore } from '../../testing/sample-ledger.ts';
import { buildStrips, buildTimelineLanes } from './build-timeline-data.ts';

const ledger = sampleLedger();

/** The strip of an indicator that has these values, edition after edition. */
function stripOf(indicator: string, ...values: number[]) {
  const rows = values.map((value, index) => sampleScore(indicator, 2010 + index, value));
  const strips = buildStrips(ledgerOf(rows), [[indicator], ['FIW.CL']], en);
  expect(strips.map(({ lines }) => lines.map(({ id }) => id))).toEqual([[indicator]]);
  return strips[0]!;
}

function ledgerOf(rows: readonly Score[]) {
  return sampleLedger({ passages: [], scores: rows });
}

const shown = ({ min, max }: { readonly min: number; readonly max: number }) => [min, max];

describe('buildStrips', () => {
  it('has Democracy Score above, then what the strip of Freedom in the World shows', () => {
    const of = (strip: string) =>
      buildStrips(ledger, [['NIT.DS'], [strip]], en).map(({ id, title }) => [id, title]);
    expect(of('FIW.TOTAL')).toEqual([
      ['nit', 'Nations in Transit: Democracy Score'],
      ['fiw', 'Freedom in the World: Total'],
    ]);
    expect(of('FIW.CL')[1]).toEqual(['fiw', 'Freedom in the World: Civil liberties']);
    expect(of('FIW.E1')[1]).toEqual(['fiw', 'Freedom in the World: E1 Name of FIW.E1']);
  });

  it('draws a score over the days that its edition judges', () => {
    const [total] = buildStrips(ledger, [['FIW.TOTAL']], en);
    expect(total?.lines[0]?.scores[1]).toEqual({
      key: 'FIW.TOTAL@2020',
      edition: 2020,
      coverageYear: 2019,
      coverage: { start: epochDay(2019), end: epochDay(2020) },
      value: 23,
      basis: 'published',
      converted: false,
      status: 'Not Free',
      apart: false,
    });
  });

  it('puts indicators of one scale in one strip, in the order asked for, without bands', () => {
    const [both, questions] = buildStrips(
      ledger,
      [
        ['NIT.IM', 'NIT.DS'],
        ['FIW.E1', 'FIW.E2'],
      ],
      en,
    );
    expect(both).toMatchObject({ title: 'Nations in Transit: IM, DS', bands: [], min: 1, max: 2 });
    expect(both?.lines.map(({ id, code, scores }) => [id, code, scores.length])).toEqual([
      ['NIT.IM', 'IM', 1],
      ['NIT.DS', 'DS', 3],
    ]);
    expect(questions?.lines.map(({ title, caption }) => [title, caption])).toEqual([
      ['Freedom in the World: E1 Name of FIW.E1', 'E1 Name of FIW.E1'],
      ['Freedom in the World: E2 Name of FIW.E2', 'E2 Name of FIW.E2'],
    ]);
  });

  it('has all scores of each indicator and no others', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), ({ nitStrip, fiwStrip }) => {
        const strips = buildStrips(ledger, [nitStrip, fiwStrip], en);
        const drawn = strips.flatMap(({ lines }) => lines.flatMap(({ scores }) => scores));
        const asked = [...nitStrip, ...fiwStrip].flatMap((id) => ledger.scoresByIndicator.get(id) ?? []);
        expect(drawn.map(({ key, value }) => [key, value])).toEqual(
          asked.map((score) => [scoreKey(score), score.value]),
        );
        for (const { min, max, lines } of strips)
          for (const { value } of lines.flatMap(({ scores }) => scores)) {
            expect(value).toBeGreaterThanOrEqual(min);
            expect(value).toBeLessThanOrEqual(max);
          }
      }),
    );
  });

  it('says why there is nothing in a year: no edition, or none that rates this', () => {
    const total = [2003, 2004, 2005, 2007, 2008].map((edition) => sampleScore('FIW.TOTAL', edition, 20));
    const rows = [...total, sampleScore('FIW.E1', 2005, 1), sampleScore('FIW.E1', 2007, 1)];
    const [strip] = buildStrips(ledgerOf(rows), [['FIW.E1']], en);
    expect(strip?.gaps).toEqual([
      { start: epochDay(2002), end: epochDay(2004), reason: 'no scores before edition 2005' },
      { start: epochDay(2005), end: epochDay(2006), reason: 'no edition' },
      { start: epochDay(2007), end: epochDay(2008), reason: 'no scores after edition 2007' },
    ]);
  });

  it('does not join the sides of the change of categories', () => {
    const rows = [2004, 2005, 2006].map((edition) => sampleScore('NIT.DS', edition, edition - 2003));
    const [strip] = buildStrips(ledgerOf(rows), [['NIT.DS']], en);
    expect(strip?.lines[0]?.scores.map(({ apart }) => apart)).toEqual([false, true, false]);
    const fiw = [2004, 2005].map((edition) => sampleScore('FIW.TOTAL', edition, 20));
    const [other] = buildStrips(ledgerOf(fiw), [['FIW.TOTAL']], en);
    expect(other?.lines[0]?.scores.map(({ apart }) => apart)).toEqual([false, false]);
  });

  it('keeps how a figure came about, and reads a missing regime type off the score', () => {
    const [score] = buildStrips(ledger, [['NIT.DS']], en);
    expect(
      score?.lines[0]?.scores.map(({ edition, basis, converted, status }) => [
        edition,
        basis,
        converted,
        status,
      ]),
    ).toEqual([
      [2014, 'published', true, 'Consolidated Authoritarian Regime'],
      [2015, 'published', false, 'Consolidated Authoritarian Regime'],
      [2017, 'carried', false, 'Consolidated Authoritarian Regime'],
    ]);
    expect(score).toMatchObject({ decimals: 2, freer: 'high', gaps: [{ reason: en.timeline.noEdition }] });
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
    expect(shown(stripOf('FIW.E', 2, 5))).toEqual([0, 6]);
    expect(shown(stripOf('FIW.E1', 0, 1))).toEqual([0, 4]);
    expect(shown(stripOf('NIT.IM', 1.25, 2.25))).toEqual([1, 3]);
  });

  it('leaves out what has no scores', () => {
    const none = sampleLedger({ passages: [], scores: [] });
    expect(buildStrips(none, [['NIT.DS'], ['FIW.TOTAL']], en)).toEqual([]);
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
      ['2014-12-editor-held', undefined],
      ['2019-arrests', true],
      ['2019-06-09-rally-in-capital', undefined],
    ]);
  });
});
