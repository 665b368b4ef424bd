import { expectAccessible } from './accessibility.ts';
import { eventTitle, ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { refutes } from '../src/testing/complaints.ts';

const PROTESTS = eventTitle('2019-06-election-protests');
const ELECTION = eventTitle('2019-06-09-presidential-election');
const BATYRBEKOV = eventTitle('2019-09-24-batyrbekov-sentenced');
const FIW_2020 = 'Freedom in the World 2020: Kazakhstan';
const STATE_2019 = '2019 Country Reports on Human Rights Practices: Kazakhstan';

test('the June 2019 protests are found by zooming, and tell what the report tells', async ({
  ledger,
  page,
}) => {
  await ledger.open();
  await ledger.chip('Protests').click();
  await ledger.setTime('2019-05', '2019-08');
  await ledger.mark(PROTESTS).click();
  await expect(ledger.panelTitle).toHaveText(PROTESTS);
  await ledger.expectParameter('event', '2019-06-election-protests');
  await expect(ledger.panel.getByText('June 2019', { exact: true }).first()).toBeVisible();

  const account = ledger.account(FIW_2020);
  await expect(account).toContainText(
    'nearly 4,000 people detained, 305 fined and 677 given short jail terms',
  );
  await expect(account.getByText('people detained: nearly 4,000 people')).toBeVisible();
  await expect(account.getByRole('blockquote')).not.toHaveCount(0);
  await expect(
    account.getByRole('blockquote').getByText(/^Authorities, which did not sanction/),
  ).toBeVisible();
  await expect(ledger.mark(PROTESTS)).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
});

test('two reports tell of the presidential election, each in its own words', async ({ ledger }) => {
  await ledger.open('?v=1&time=2019-06..2019-06&kinds=election');
  await ledger.mark(ELECTION).click();
  await expect(ledger.panelTitle).toHaveText(ELECTION);
  await expect(ledger.panel.getByText('9 June 2019', { exact: true }).first()).toBeVisible();
  await expect(ledger.panel.getByRole('heading', { name: /^2 accounts/ })).toBeVisible();
  for (const title of [FIW_2020, STATE_2019]) {
    await expect(ledger.account(title)).toBeVisible();
    await expect(ledger.account(title).getByRole('blockquote')).not.toHaveCount(0);
  }
  await expect(ledger.account(FIW_2020)).toContainText('edition 2020, covers 2019');
  await expectAccessible(ledger.panel);

  // Side by side where the panel has the room.
  const boxes = await Promise.all([FIW_2020, STATE_2019].map((title) => ledger.account(title).boundingBox()));
  const [left, right] = boxes;
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
});

test('where the reports contradict each other, the panel says so', async ({ ledger }) => {
  await ledger.open('?v=1&time=2019-09..2019-09&kinds=trial');
  await ledger.mark(BATYRBEKOV).click();
  await expect(ledger.panel.getByText('The accounts differ.')).toBeVisible();
  await expect(ledger.button('How long was Batyrbekov’s prison sentence? Contradiction')).toBeVisible();
  await expect(ledger.account(FIW_2020)).toContainText('27 months');
  await expect(ledger.account(STATE_2019)).toContainText('two years and 10 months');
  await expectAccessible(ledger.panel);
});

test(`a counted badge lists all its events, and an event leads back to the list ${refutes(1)}`, async ({
  ledger,
}) => {
  await ledger.open('?v=1&kinds=protest');
  const badge = ledger.mark(/^\d+ events, 2014: /);
  const count = Number(/^\d+/.exec((await badge.getAttribute('aria-label')) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  await badge.click();
  await expect(ledger.panelTitle).toHaveText(`${count} events: Protests`);
  const items = ledger.panel.getByRole('list').getByRole('button');
  await expect(items).toHaveCount(count);
  await expect(badge).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(ledger.panel);

  const second = (await items.nth(1).innerText()).split('\n').at(-1) ?? '';
  await items.nth(1).click();
  await expect(ledger.panelTitle).toHaveText(second);
  await ledger.button('Previous event').click();
  await expect(ledger.button('Previous event')).toBeDisabled();
  await ledger.button('Next event').click();
  await expect(ledger.panelTitle).toHaveText(second);
  await ledger.button(`Back to the ${count} events`).click();
  await expect(ledger.panelTitle).toHaveText(`${count} events: Protests`);
});

for (const time of ['2000..2024', '2011..2016', '2019..2019'])
  test(`every badge of ${time} lists as many events as it counts`, async ({ ledger }) => {
    await ledger.open(`?v=1&time=${time}&kinds=protest~arrest~trial~law~government`);
    const names = (await ledger.seen()).marks.filter((name) => /^\d+ events, /.test(name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      // Enter, because marks of narrow windows can lie at the very edge of the plot.
      await ledger.mark(name).focus();
      await ledger.page.keyboard.press('Enter');
      const count = /^\d+/.exec(name)?.[0];
      await expect(ledger.panelTitle, name).toHaveText(new RegExp(`^${count} events: `));
      // The title of a badge before it may have said as many; the focus comes with the new one.
      await expect(ledger.panelTitle, name).toBeFocused();
      await expect(ledger.panel.getByRole('list').getByRole('button')).toHaveCount(Number(count));
    }
  });

test('from the headline down to question E1: it rose from 0 to 1, and why', async ({ ledger }) => {
  await ledger.open();
  await ledger.button(/^Freedom in the World: evidence/).click();
  await expect(ledger.panelTitle).toHaveText('Freedom in the World total');
  await expect(ledger.panel).toContainText('edition 2025, covers 2024');
  // The edition that a report at hand explains.
  await ledger.mark(/^Freedom in the World: Total 23, edition 2020/).click();
  await expect(ledger.panel).toContainText('edition 2020, covers 2019');
  await ledger.panel.getByRole('button', { name: /^CL Civil liberties/ }).click();
  await ledger.panel.getByRole('button', { name: /^E Associational/ }).click();
  await ledger.panel.getByRole('button', { name: /^E1 / }).click();
  await ledger.expectParameter('score', 'FIW.E1@2020');

  await expect(ledger.panel.getByText('Rose from 0 to 1')).toBeVisible();
  const change = ledger.panel.getByRole('region').or(ledger.panel).getByRole('blockquote').first();
  await expect(change).toContainText(
    'The score improved from 0 to 1 because the new administration allowed individuals and small groups ' +
      'to stage public demonstrations, though the overall environment remains restrictive.',
  );
  await expect(ledger.panel.getByRole('heading', { name: 'Why it changed' })).toBeVisible();
  await expect(ledger.panel.getByRole('heading', { name: 'Why this score' })).toBeVisible();
  await expect(
    ledger.panel.getByRole('heading', { name: 'Events that the report tells here' }),
  ).toBeVisible();
  await ledger.panel.getByRole('button', { name: PROTESTS }).click();
  await expect(ledger.panelTitle).toHaveText(PROTESTS);
  // And back up again: the event knows the question under which it is told.
  await ledger.panel.getByRole('button', { name: /^FIW\.E1 .*, 2020$/ }).click();
  await ledger.expectParameter('score', 'FIW.E1@2020');
  await expectAccessible(ledger.panel);
});

test('events of the same year stand apart, with a word of caution', async ({ ledger }) => {
  await ledger.open('?v=1&score=FIW.E1@2020');
  const others = ledger.panel.getByText(/^Other events of the year covered \(\d+\)$/);
  await others.click();
  await expect(
    ledger.panel.getByText('They fall in the same year. No source here says that they moved the score.'),
  ).toBeVisible();
});

test('the change of Local Democratic Governance in edition 2022 is quoted', async ({ ledger }) => {
  await ledger.open('?v=1&time=2021..2021');
  await ledger.mark(/^Nations in Transit: Democracy Score 1\.36, edition 2022/).click();
  await ledger.panel.getByRole('button', { name: /^LDG / }).click();
  await ledger.expectParameter('score', 'NIT.LDG@2022');
  await expect(ledger.panel.getByText('Rose from 1.50 to 1.75')).toBeVisible();
  await expect(ledger.panel.getByRole('blockquote').first()).toContainText(
    'Local Democratic Governance rating improved from 1.50 to 1.75 due to the introduction of direct election of ' +
      'village akims nationwide, thereby institutionalizing a change in the structure of representation at the local level.',
  );
  await expectAccessible(ledger.panel);
});

test(`a quotation proves where it stands, and leads there ${refutes(17, 18)}`, async ({
  ledger,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ledger.open('?v=1&event=2019-06-election-protests');
  const quotation = bundle.eventById.get('2019-06-election-protests')?.accounts[0]?.quotations[0];
  const source = bundle.sources.get('fiw-2020-kaz');
  if (!quotation || !source) throw new Error('The bundle has no such quotation.');
  const figure = ledger.panel.getByRole('figure').first();

  await figure.getByText('Verified', { exact: true }).click();
  await expect(
    figure.getByText(
      `characters ${quotation.start}–${quotation.end} of the document with SHA-256 ${source.sha256}`,
    ),
  ).toBeVisible();

  const link = figure.getByRole('link', { name: 'See the words on the publisher’s page' });
  await expect(link).toHaveAttribute(
    'href',
    'https://freedomhouse.org/country/kazakhstan/freedom-world/2020' +
      '#:~:text=Demonstrators%20called%20for%20a%20credible,and%20arresting%20thousands%20of%20participants.',
  );
  await expect(link).toHaveAttribute('rel', /noreferrer/);

  await figure.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${quotation.exact}”`);
  expect(copied).toContain('“Freedom in the World 2020: Kazakhstan”, covers 2019.');
  expect(copied).toContain('https://freedomhouse.org/country/kazakhstan/freedom-world/2020');
  expect(copied).toContain(page.url());
});

test('the button that cites comes later, and moves nothing from under a finger', async ({ ledger, page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const script = /CiteEvidence-[^/]*\.js$/;
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  await ledger.open('?v=1&time=2019-05..2019-07&kinds=protest~election');
  await ledger.mark(ELECTION).click();
  const quotation = ledger.panel.getByRole('blockquote').first();
  await expect(quotation).toBeVisible();
  const before = await quotation.boundingBox();
  const cite = ledger.panel.getByRole('button', { name: 'Cite this event' });
  await expect(cite).toHaveCount(0);
  release();
  await expect(cite).toBeVisible();
  expect(await quotation.boundingBox()).toEqual(before);
  await page.unroute(script);
});

test(`Escape closes the evidence and the focus returns to the mark ${refutes(3)}`, async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&time=2019-05..2019-07&kinds=protest~election');
  await ledger.mark(ELECTION).click();
  await expect(ledger.panelTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ledger.panelTitle).toHaveText('Every mark has a source');
  await expect(ledger.mark(ELECTION)).toBeFocused();
  await expect(ledger.mark(ELECTION)).toHaveAttribute('aria-pressed', 'false');
  await ledger.expectParameter('event', null);

  await ledger.mark(ELECTION).click();
  await ledger.button('Close').click();
  await expect(ledger.mark(ELECTION)).toBeFocused();
});

test('what is read next begins at its top', async ({ ledger, page }) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await ledger.open('?v=1&event=2019-06-09-presidential-election');
  const top = () => ledger.panel.evaluate((panel) => panel.scrollTop);
  await ledger.panel.evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await expect.poll(top).toBeGreaterThan(0);
  await ledger.mark(/^Freedom in the World: Total 23, edition 2020/).focus();
  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toBeFocused();
  expect(await top()).toBe(0);
});
