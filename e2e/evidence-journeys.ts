import { expect } from '@playwright/test';
import { eventsWith, eventTitle, ledger as bundle } from './bundle.ts';
import { leaveSheet, type Journey, type Traveller } from './journey.ts';
import { startOf } from './words.ts';

/** The ways into the evidence, each from the bare page. */

const STATE = 'usdos-2019-kaz';

async function openYears(traveller: Traveller, from: string, to: string): Promise<void> {
  const { ledger, hand } = traveller;
  await hand.press(ledger.filterOpener);
  await hand.write(ledger.timeField('from'), from);
  await hand.write(ledger.timeField('to'), to);
  await hand.press(ledger.button(ledger.words.search.more.apply));
  await ledger.expectParameter('time', `${from}..${to}`);
  await leaveSheet(traveller);
}

const resultsOf = ({ ledger, page }: Traveller) =>
  page.getByRole('region', { name: ledger.words.search.results.title });

async function fromSentenceToDisagreement(traveller: Traveller): Promise<void> {
  const { ledger, hand } = traveller;
  const title = eventTitle('2019-09-24-batyrbekov-sentenced');
  const question = 'How long was Batyrbekov’s prison sentence?';
  await hand.write(ledger.search, 'Batyrbekov');
  await hand.press(resultsOf(traveller).getByRole('button').filter({ hasText: title }));
  await expect(ledger.panelTitle).toHaveText(title);
  const { contradiction } = ledger.words.detail.disagreements.verdicts;
  await hand.press(ledger.button(`${question} ${contradiction}`));
  const record = ledger.panel.getByRole('region', { name: question });
  await expect(record.getByRole('blockquote').filter({ hasText: '27 months' })).toBeVisible();
  await expect(record.getByRole('blockquote').filter({ hasText: 'two years and 10 months' })).toBeVisible();
}

async function explainYears(traveller: Traveller): Promise<void> {
  const { ledger, hand, page, bundle: named } = traveller;
  await openYears(traveller, '2018', '2020');
  await hand.press(ledger.button(ledger.words.timeline.explain));
  const name = startOf((range) => ledger.words.explain.title(named.country.name, range));
  const explanation = page.getByRole('region', { name });
  await expect(explanation).toBeVisible();
  await expect(explanation.getByRole('heading', { level: 2 })).toContainText('2018–2020');
  await expect(explanation.getByRole('blockquote').first()).toBeVisible();
}

async function whyGovernanceRose(traveller: Traveller): Promise<void> {
  const { ledger, hand, bundle: named } = traveller;
  const { number } = ledger.words.timelineFigure;
  await openYears(traveller, '2021', '2021');
  const score = ledger.mark(new RegExp(`${number(1.36, 2).replace('.', String.raw`\.`)}.*2022`));
  await hand.press(score);
  const code = named.indicators.get('NIT.LDG')?.code ?? '';
  await hand.press(ledger.panel.getByRole('button', { name: new RegExp(`^${code} `) }));
  await ledger.expectParameter('score', 'NIT.LDG@2022');
  const moved = ledger.words.detail.evidence.movedUp(number(1.5, 2), number(1.75, 2));
  await expect(ledger.panel.getByText(moved)).toBeVisible();
  await expect(ledger.panel.getByRole('blockquote').first()).toContainText(
    'Local Democratic Governance rating improved from 1.50 to 1.75',
  );
}

async function withoutStateDepartment(traveller: Traveller): Promise<void> {
  const { ledger, hand, page } = traveller;
  const name = bundle.sources.get(STATE)?.shortTitle ?? '';
  await hand.press(ledger.filterOpener);
  await hand.press(page.getByRole('checkbox', { name }));
  const alone = bundle.events.filter(({ sources }) => sources.every((source) => source === STATE));
  const { title, vanished } = ledger.words.search.support;
  const support = page.getByRole('region', { name: title(name) });
  await hand.press(support.getByText(vanished(alone.length)));
  await expect(support.getByRole('listitem')).toHaveCount(alone.length);
}

async function searchEverything(traveller: Traveller): Promise<void> {
  const { ledger, hand } = traveller;
  const results = resultsOf(traveller);
  await hand.write(ledger.search, 'Zhanaozen');
  await expect(results.locator('mark').first()).toHaveText(/zhanaozen/i);
  await expect(
    results.getByText(ledger.words.search.results.count(eventsWith('Zhanaozen'))).first(),
  ).toBeVisible();
  await hand.press(results.getByRole('listitem').getByRole('button').first());
  await expect(ledger.panel.getByRole('blockquote').first()).toBeVisible();
}

async function copyCitation(traveller: Traveller): Promise<void> {
  const { ledger, hand, page } = traveller;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { words } = ledger;
  const id = '2019-06-election-protests';
  const quotation = bundle.eventById.get(id)?.accounts[0]?.quotations[0];
  if (!quotation) throw new Error('The bundle has no such quotation.');
  const title = eventTitle(id);
  await hand.write(ledger.search, title.split(' ', 2).join(' '));
  await hand.press(resultsOf(traveller).getByRole('button').filter({ hasText: title }).first());
  const figure = ledger.panel.getByRole('figure').first();
  await hand.press(figure.getByRole('button', { name: words.detail.quotation.copy }));
  await expect(figure.getByRole('status')).toHaveText(words.detail.quotation.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${quotation.exact}”`);
  expect(copied).toContain('“Freedom in the World 2020: Kazakhstan”');
  expect(copied).toContain(words.detail.citation.covers('2019'));
}

export const EVIDENCE_JOURNEYS: readonly Journey[] = [
  { name: 'from Batyrbekov’s sentence to the disagreement over it', make: fromSentenceToDisagreement },
  { name: 'what changed from 2018 to 2020, and what the reports say about it', make: explainYears },
  { name: 'why Local Democratic Governance rose in edition 2022', make: whyGovernanceRose },
  { name: 'what stands without the State Department', make: withoutStateDepartment },
  { name: '"Zhanaozen" is found in every text, and the words are marked', make: searchEverything },
  { name: 'a quotation is copied, and its citation is in the clipboard', make: copyCitation },
];
