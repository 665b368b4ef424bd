import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../domain/disagreement.ts';
import type { EventLink } from '../../domain/event-link.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { place, withContext, withEvents } from '../testing/small-changes.ts';
import {
  CASES_FILE,
  DISAGREEMENTS_FILE,
  EVENTS_FILE,
  LINKS_FILE,
  problemsOf,
  quote,
  smallContext,
  smallDataset,
  smallEvents,
  tamper,
  type SmallDataset,
} from '../testing/small-dataset.ts';
import { FIW_DOCUMENT } from '../testing/small-documents.ts';
import { cases } from './rules/cases.ts';
import { disagreements } from './rules/disagreements.ts';
import { eventLinks } from './rules/event-links.ts';
import { quotations } from './rules/quotations.ts';
import { verificationRecord } from './rules/verification-record.ts';

const RALLY = '2019-06-09-rally-in-capital';
const SENTENCE = '2019-09-teacher-sentenced';

function changed<T>(records: readonly T[], more: Partial<T>): T[] {
  return records.map((record) => ({ ...record, ...more }));
}

function withDisagreement(more: Partial<Disagreement>): SmallDataset {
  return withContext((small) => ({
    disagreements: changed(small.disagreements, more),
  }));
}

function withLink(more: Partial<EventLink>): SmallDataset {
  return withContext(({ links }) => ({ links: changed(links, more) }));
}

describe('quotations of disagreements and links', () => {
  it.each([
    [DISAGREEMENTS_FILE, 'Crowds met', 'Crowds mat'],
    [LINKS_FILE, 'A teacher', 'A teachers'],
  ])('in %s are verbatim, and part of the proof', (file, from, to) => {
    const small = smallDataset();
    tamper(small, file, `"exact": "${from}`, `"exact": "${to}`);
    expect(problemsOf(quotations, small)).toEqual([
      expect.objectContaining({ where: expect.stringMatching(new RegExp(`^${file}:\\d+$`)) }),
    ]);
    expect(problemsOf(verificationRecord, small)).toHaveLength(1);
  });
});

describe('disagreements', () => {
  it('refuses an unknown event or score', () => {
    const small = withDisagreement({ events: [RALLY, '2019-gone'], scores: ['FIW.E1@1972'] });
    expect(problemsOf(disagreements, small)).toEqual([
      {
        where: place(small, '"2019-gone"', 1, DISAGREEMENTS_FILE),
        message: 'disagreement rally-detentions: there is no such event',
        expected: 'an id of data/events/XYZ',
        found: '2019-gone',
      },
      expect.objectContaining({ found: 'FIW.E1@1972', expected: 'a row in data/scores/XYZ' }),
    ]);
  });

  it('refuses a statement of a data set, and one that touches nothing', () => {
    const [record] = smallContext().disagreements;
    const statements = changed(record!.statements, { source: 'nit-2001-2024' });
    const found = problemsOf(disagreements, withDisagreement({ statements, events: [], scores: [] }));
    expect(found.map(({ message }) => message)).toEqual([
      'disagreement rally-detentions: a statement needs a document',
      'disagreement rally-detentions: a statement needs a document',
      'disagreement rally-detentions: the page could show it nowhere',
    ]);
  });

  it('refuses the same statement twice, in place or in words', () => {
    const [one, other] = smallContext().disagreements[0]!.statements;
    for (const statements of [
      [one!, { ...one!, says: 'Again' }],
      [one!, { ...other!, says: one!.says }],
    ]) {
      expect(problemsOf(disagreements, withDisagreement({ statements }))).toEqual([
        expect.objectContaining({ message: 'disagreement rally-detentions: a statement stands in it twice' }),
      ]);
    }
  });

  it('refuses an event that none of its sources tells', () => {
    const inReport = { source: FIW_DOCUMENT, quotation: quote(FIW_DOCUMENT, 'some rallies were permitted.') };
    const [one] = smallContext().disagreements[0]!.statements;
    const small = withDisagreement({
      events: [SENTENCE],
      statements: [one!, { ...inReport, says: 'Some permitted' }],
    });
    expect(problemsOf(disagreements, small)).toEqual([
      expect.objectContaining({ found: SENTENCE, expected: `an event told by ${FIW_DOCUMENT}` }),
    ]);
  });

  it('refuses a score in whose section nothing is quoted', () => {
    expect(problemsOf(disagreements, withDisagreement({ scores: ['FIW.E1@2020', 'FIW.E2@2020'] }))).toEqual([
      expect.objectContaining({
        message: 'disagreement rally-detentions: no quotation stands in the section on this score',
        found: 'FIW.E2@2020',
      }),
    ]);
  });

  it('refuses an id twice', () => {
    const small = withContext((context) => ({
      disagreements: [...context.disagreements, ...context.disagreements],
    }));
    expect(problemsOf(disagreements, small)).toEqual([
      expect.objectContaining({
        where: place(small, '"id"', 2, DISAGREEMENTS_FILE),
        message: 'the id is used twice',
      }),
    ]);
  });
});

describe('eventLinks', () => {
  it('refuses an end that does not exist', () => {
    const small = withLink({ to: '2019-gone' });
    expect(problemsOf(eventLinks, small)).toEqual([
      {
        where: place(small, '"to"', 1, LINKS_FILE),
        message: 'link trial-of: there is no such event',
        expected: 'an id of data/events/XYZ',
        found: '2019-gone',
      },
    ]);
  });

  it.each([
    ['arrest-at', { from: SENTENCE, to: RALLY }, ['from']],
    ['arrest-at', { from: RALLY, to: SENTENCE }, ['to']],
    ['charge-after', { from: SENTENCE, to: RALLY }, []],
    ['charge-after', { from: RALLY, to: SENTENCE }, ['from', 'to']],
    ['trial-of', { from: RALLY, to: SENTENCE }, ['from']],
    ['release-from', { from: SENTENCE, to: RALLY }, ['from']],
    ['continues', { from: SENTENCE, to: RALLY }, []],
  ] as const)('%s goes between events of its kinds: %o', (relation, ends, wrong) => {
    const found = problemsOf(eventLinks, withLink({ relation, ...ends }));
    expect(found.map(({ message }) => message)).toEqual(
      wrong.map((end) => `link ${relation}: it cannot go ${end} an event of this kind`),
    );
  });

  it('refuses a link from an event to itself', () => {
    expect(problemsOf(eventLinks, withLink({ relation: 'continues', to: SENTENCE }))).toEqual([
      expect.objectContaining({ message: 'link continues: it leads from an event to itself' }),
    ]);
  });

  it('lets only a summary sum up', () => {
    const small = withLink({ relation: 'sums-up' });
    expect(problemsOf(eventLinks, small)).toEqual([
      expect.objectContaining({ message: 'link sums-up: only a summary sums up', found: SENTENCE }),
    ]);
    const [rally, sentence] = smallEvents();
    small.files.set(EVENTS_FILE, jsonText([rally, { ...sentence, summary: true }]));
    expect(problemsOf(eventLinks, small)).toEqual([]);
  });

  it('refuses a source that does not tell both events, or is no document', () => {
    expect(problemsOf(eventLinks, withLink({ source: FIW_DOCUMENT }))).toEqual([
      expect.objectContaining({ message: 'link trial-of: its source does not tell this event' }),
    ]);
    const found = problemsOf(eventLinks, withLink({ source: 'nit-2001-2024' }));
    expect(found.map(({ message }) => message)).toContain('link trial-of: it needs a document');
  });

  it('refuses a second link between two events, in either direction', () => {
    const small = withContext(({ links }) => ({
      links: [
        ...links,
        ...links.map((link) => ({ ...link, from: link.to, to: link.from, relation: 'continues' as const })),
      ],
    }));
    expect(problemsOf(eventLinks, small)).toEqual([
      expect.objectContaining({
        where: place(small, '"from"', 2, LINKS_FILE),
        message: 'link continues: the two events are linked twice',
        found: expect.stringContaining(`${LINKS_FILE}:2`),
      }),
    ]);
  });
});

describe('cases', () => {
  function withCase(more: Partial<ReturnType<typeof smallContext>['cases'][number]>): SmallDataset {
    return withContext((small) => ({ cases: changed(small.cases, more) }));
  }

  it('refuses an unknown event, and one that stands in it twice', () => {
    const found = problemsOf(cases, withCase({ events: [RALLY, RALLY, '2019-gone'] }));
    expect(found.map(({ message }) => message)).toEqual([
      'case lantern-society: an event stands in it twice',
      'case lantern-society: there is no such event',
    ]);
  });

  it('refuses events out of order', () => {
    const small = withCase({ events: [SENTENCE, RALLY] });
    expect(problemsOf(cases, small)).toEqual([
      {
        where: place(small, `"${RALLY}"`, 1, CASES_FILE),
        message: 'case lantern-society: its events are not in the order of time',
        expected: 'after 2019-09',
        found: `${RALLY}: 2019-06-09`,
      },
    ]);
  });

  it('lets vague dates overlap', () => {
    const small = withEvents((rally, sentence) => [rally, { ...sentence, date: '2019' }]);
    for (const events of [
      [SENTENCE, RALLY],
      [RALLY, SENTENCE],
    ]) {
      small.files.set(CASES_FILE, jsonText(changed(smallContext().cases, { events })));
      expect(problemsOf(cases, small)).toEqual([]);
    }
  });

  it('refuses an event that does not name the person, and a person whom no event names', () => {
    const small = withEvents((rally, sentence) => [rally, { ...sentence, organisations: [] }]);
    expect(problemsOf(cases, small)).toEqual([
      expect.objectContaining({
        message: 'case lantern-society: the event names nobody of the case',
        found: `${SENTENCE}: nobody`,
      }),
    ]);
    expect(problemsOf(cases, withCase({ people: ['Aruna Bek'] }))).toEqual([
      expect.objectContaining({
        message: 'case lantern-society: no event of the case names them',
        found: 'Aruna Bek',
      }),
    ]);
  });

  it('refuses an id twice', () => {
    const small = withContext((context) => ({ cases: [...context.cases, ...context.cases] }));
    expect(problemsOf(cases, small)).toEqual([
      expect.objectContaining({ where: place(small, '"id"', 2, CASES_FILE) }),
    ]);
  });
});
