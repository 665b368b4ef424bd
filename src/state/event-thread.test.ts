import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { deriveCases, deriveLinks } from './event-thread.ts';
import { groupByIndicator } from './indicator-groups.ts';

const ledger = sampleLedger();
const RALLY = '2019-06-09-rally-in-capital';

describe('deriveCases', () => {
  it('gives the case with its events in their order', () => {
    const [thread, ...others] = deriveCases(ledger, RALLY);
    expect(others).toEqual([]);
    expect(thread?.events.map(({ id }) => id)).toEqual(['2014-12-editor-held', RALLY]);
    expect(deriveCases(ledger, '2014-12-editor-held')).toEqual([thread]);
    expect(deriveCases(ledger, '2014-strike')).toEqual([]);
  });
});

describe('deriveLinks', () => {
  it('looks at a link from either end', () => {
    const links = (id: string) =>
      deriveLinks(ledger, id).map(({ link, direction, event }) => [direction, link.relation, event.id]);
    expect(links(RALLY)).toEqual([
      ['back', 'sums-up', '2019-arrests'],
      ['forth', 'response-to', '2019-06-09-presidential-election'],
    ]);
    expect(links('2019-06-09-presidential-election')).toEqual([['back', 'response-to', RALLY]]);
    expect(links('2019-arrests')).toEqual([['forth', 'sums-up', RALLY]]);
    expect(links('2014-strike')).toEqual([]);
  });
});

describe('groupByIndicator', () => {
  const [fiw, nit, fotn] = sampleInstruments();

  it('follows the tree of the instrument, with the others last', () => {
    const groups = (instrument = fiw!) =>
      groupByIndicator(ledger.events, instrument).map(({ indicator, events }) => [
        indicator?.id ?? null,
        events.map(({ id }) => id),
      ]);
    expect(groups()).toEqual([
      ['FIW.A1', ['2019-06-09-presidential-election']],
      ['FIW.E1', ['2018-11-assembly-law', '2019-arrests', RALLY]],
      [null, ['2014-strike', '2014-12-editor-held']],
    ]);
    expect(groups(nit).map(([id]) => id)).toEqual(['NIT.IM', null]);
    expect(groups(fotn)).toEqual([[null, ledger.events.map(({ id }) => id)]]);
  });

  it('of no events has no groups', () => {
    expect(groupByIndicator([], fiw!)).toEqual([]);
  });
});
