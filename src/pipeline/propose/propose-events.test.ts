import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../domain/edtf.ts';
import { LedgerEvent } from '../../domain/event.ts';
import { refuteQuotation } from '../../domain/quotation.ts';
import { numbersIn } from '../check/numbers-in.ts';
import { placesOf } from '../dataset/places.ts';
import type { Report } from './draft-event.ts';
import { DRAFT_MARK, eventOf, Proposal } from './proposal.ts';
import { proposeEvents, type Knowledge } from './propose-events.ts';

const KNOWLEDGE: Knowledge = {
  names: [{ name: 'Lantern Society', kind: 'organisation', aliases: ['LS'] }],
  countries: ['Exland'],
  events: [],
};

function reportOf(text: string, covered = 2019): Report {
  return { text, source: 'yearbook-2019-xyz', covered, sections: [] };
}

function propose(text: string): Proposal[] {
  return proposeEvents(reportOf(text), KNOWLEDGE);
}

const SENTENCES = [
  'On June 9, nearly 4,000 people were detained at rallies of the LS in the capital.12 ',
  'In September 2018 journalist Ada Byron was sentenced to two years and 10 months imprisonment for libel. ',
  'On July 29, a court freed her. ',
  'The law prohibits insulting the president. ',
  'Two days later, an appeal was rejected, and the newspaper was shut down. ',
  'Activists were arrested (in January,10 February,11 and April12 ). ',
  'The country was elected to the UN Human Rights Council in October. ',
  'No protest was held in May. ',
  '\n\nHeading without an end\n\n',
  `In December 2019, the parliament adopted a law, which ${'regulates one thing after another, and '.repeat(12)}ends here. `,
];

/** What must hold of every proposal, whatever the report. */
function expectSound(proposal: Proposal, { text, covered }: Report): void {
  expect(LedgerEvent.safeParse(eventOf(proposal)).success).toBe(true);
  expect(Proposal.safeParse(proposal).success).toBe(true);
  expect(parseEdtf(proposal.date)).toMatchObject({ ok: true });
  expect(Number(proposal.date.slice(0, 4))).toBeLessThanOrEqual(covered);
  const [account] = proposal.accounts;
  const [quotation] = account!.quotations;
  expect(refuteQuotation(text, quotation!)).toBeUndefined();
  for (const count of proposal.counts) {
    expect(quotation!.exact).toContain(count.text);
    const stated = numbersIn(count.text);
    if (count.value === null) expect(stated).toEqual([]);
    else expect(stated).toContain(count.value);
  }
  expect(proposal.keep).toBeNull();
  expect(proposal.why?.length).toBeGreaterThan(0);
}

describe('proposals', () => {
  it('carry date, kinds, names, counts and selectors for the curator', () => {
    const text = `Chapter\n\n${SENTENCES[0]}`;
    const [proposal, ...others] = propose(text);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      keep: null,
      into: null,
      id: '2019-06-09-arrest-lantern-society',
      date: '2019-06-09',
      kinds: ['arrest', 'protest'],
      organisations: ['Lantern Society'],
      counts: [{ what: 'people detained', value: 4000, qualifier: 'nearly', text: 'nearly 4,000 people' }],
      accounts: [{ source: 'yearbook-2019-xyz', date: '2019-06-09', quotations: [{ start: 9 }] }],
    });
    expect(proposal!.title.startsWith(DRAFT_MARK)).toBe(true);
    expect(proposal!.why).toContain('“June 9” without a year: the year covered');
  });

  it('tell a sentence once for each date', () => {
    expect(propose(SENTENCES[5]!).map(({ date }) => date)).toEqual(['2019-01', '2019-02', '2019-04']);
  });

  it('leave out what did not happen and what the law says', () => {
    expect(propose(SENTENCES[3]!)).toEqual([]);
    expect(propose(SENTENCES[7]!)).toEqual([]);
    expect(propose(SENTENCES[6]!).map(({ kinds }) => kinds[0])).toEqual(['international']);
  });

  it('name the innermost section and what is coded already', () => {
    const text = SENTENCES[0]!;
    const sections = [
      { indicator: 'FIW.E', start: 0, end: 500 },
      { indicator: 'FIW.E1', start: 0, end: 200 },
    ];
    const [first] = proposeEvents({ ...reportOf(text), sections }, KNOWLEDGE);
    expect(first?.indicators).toEqual(['FIW.E1']);
    const coded = { ...eventOf(first!), id: '2019-06-09-rally' };
    const [again] = proposeEvents(reportOf(text), { ...KNOWLEDGE, events: [coded] });
    expect(again?.why).toContain('already quoted by 2019-06-09-rally');
  });

  it('are left out where their words cannot be quoted', () => {
    const twice = 'x'.repeat(60);
    const once = `${twice}\n\nThe minister resigned on May 3.\n\n${twice}`;
    expect(propose(once)).toHaveLength(1);
    expect(propose(`${once}\n\n${once}`)).toEqual([]);
  });

  it('are sound for any report, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }),
        fc.integer({ min: 2018, max: 2022 }),
        (parts, covered) => {
          const report = reportOf(
            parts.map((part, at) => part.replace('court', `court ${at}`)).join(''),
            covered,
          );
          const proposals = proposeEvents(report, KNOWLEDGE);
          for (const proposal of proposals) expectSound(proposal, report);
          expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
          expect(proposeEvents(report, KNOWLEDGE)).toEqual(proposals);
        },
      ),
      { numRuns: 15 },
    );
  });
});

const REAL = [['hrw-world-report-2017-kazakhstan.txt', 2016]] as const;
const { sources } = placesOf({});

describe.skipIf(!existsSync(sources))(
  'proposals from the reports at hand (skipped without ../shared/sources)',
  () => {
    it.each(REAL)('are sound: %s', (file, covered) => {
      const report = reportOf(readFileSync(join(sources, file), 'utf8'), covered);
      const proposals = proposeEvents(report, { names: [], countries: ['Kazakhstan'], events: [] });
      expect(proposals.length).toBeGreaterThan(30);
      for (const proposal of proposals) expectSound(proposal, report);
    });
  },
);
