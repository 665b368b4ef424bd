import { refutes } from '../src/testing/complaints.ts';
import { ALL_EVENTS, countEvents, eventTitle } from './bundle.ts';
import { expect, test } from './fixtures.ts';

/** What a screen reader is told: roles, names, their order, and what is announced. */

const ELECTION = eventTitle('2019-06-09-presidential-election');

test(`the timeline as it is heard: rows, marks, evidence, and what a change says ${refutes(19)}`, async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&time=2018..2020&kinds=election');
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toMatchAriaSnapshot(`
    - region "Timeline":
      - heading "Timeline" [level=2]
      - button "Show as table"
      - button "Zoom in"
      - group "Timeline of scores and events":
        - 'group "Nations in Transit: Democracy Score, 3 scores"':
          - button /^Nations in Transit. Democracy Score 1.29, edition 2019, covers 2018; Consolidated Authoritarian Regime; converted to today’s scale$/
          - button /^Nations in Transit. Democracy Score 1.32, edition 2020, covers 2019; Consolidated Authoritarian Regime$/
          - button /^Nations in Transit. Democracy Score 1.32, edition 2021, covers 2020; Consolidated Authoritarian Regime$/
        - 'group "Freedom in the World: Total, 3 scores"':
          - button /^Freedom in the World. Total 22, edition 2019, covers 2018; Not Free$/
          - button /^Freedom in the World. Total 23, edition 2020, covers 2019; Not Free$/
          - button /^Freedom in the World. Total 23, edition 2021, covers 2020; Not Free$/
        - group "Elections, 1 event":
          - 'button "9 June 2019: ${ELECTION}"'
      - group "The whole period, with the part that the timeline shows":
        - slider "First day shown"
        - slider "Days shown"
        - slider "Last day shown"
  `);
  await expect(ledger.timeline).toHaveAccessibleDescription(/^Arrow keys move between marks, Enter opens/);

  // One stop; the arrows go through rows in the order in which they are told.
  const focused = ledger.timeline.locator(':focus');
  await ledger.marks.first().focus();
  for (const [key, name] of [
    ['ArrowRight', /^Nations in Transit: Democracy Score 1\.32, edition 2020/],
    ['ArrowDown', /^Freedom in the World: Total 23, edition 2020/],
    ['ArrowDown', `9 June 2019: ${ELECTION}`],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAccessibleName(name);
    await expect(focused).toHaveRole('button');
  }
  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toBeFocused();
  await expect(ledger.panel).toMatchAriaSnapshot(`
    - complementary "Evidence":
      - button "Close"
      - heading "${ELECTION}" [level=2]
      - heading /^2 accounts/ [level=3]
      - article:
        - heading /2020/
        - figure:
          - blockquote
      - article:
        - heading /2019/
        - figure:
          - blockquote
  `);
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(`9 June 2019: ${ELECTION}`);
  await expect(focused).toHaveAttribute('aria-pressed', 'false');

  await ledger.chip('All kinds').press('Enter');
  await expect(ledger.result).toHaveText(`${countEvents(2018, 2020)} of ${ALL_EVENTS} events shown`);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Undone: kinds' })).toBeAttached();
  await expect(ledger.result).toHaveText(`1 of ${ALL_EVENTS} events shown`);
  await ledger.slider('First day shown').focus();
  await page.keyboard.press('PageUp');
  await expect(ledger.slider('First day shown')).toHaveAttribute('aria-valuetext', '1 January 2019');
});

test(`the heat map as it is heard: headers, cells, the way to the evidence and back ${refutes(19)}`, async ({
  ledger,
  page,
}) => {
  await ledger.open();
  const grid = page.getByRole('grid', { name: 'Questions of Freedom in the World by edition' });
  await ledger.reach('heat map', grid);
  await expect(grid.getByRole('columnheader').first()).toHaveAccessibleName('Indicator');
  const columns = await grid
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.slice(1).map((header) => header.getAttribute('aria-label')));
  expect(columns).toEqual(
    Array.from({ length: 13 }, (_, index) => `edition ${2013 + index}, covers ${2012 + index}`),
  );
  await expect(grid.getByRole('rowheader')).toHaveCount(35);
  const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^E1 / }) });
  await expect(row).toMatchAriaSnapshot(`
    - row:
      - rowheader "E1 Freedom of assembly, of 4"
      - gridcell /edition 2018, covers 2017. 0 of 4, unchanged/
      - gridcell /edition 2019, covers 2018. 0 of 4, unchanged/
      - gridcell /edition 2020, covers 2019. 1 of 4, up 1 since the edition before/
      - gridcell /edition 2021, covers 2020. 1 of 4, unchanged/
  `);
  const focused = grid.locator(':focus');
  await row.getByRole('gridcell', { name: /edition 2019/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^E1 Freedom of assembly, edition 2020, covers 2019: 1 of 4/);
  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toBeFocused();
  await expect(ledger.panel).toMatchAriaSnapshot(`
    - complementary "Evidence":
      - button "Close"
      - heading "Freedom of assembly" [level=2]
      - heading "Why it changed" [level=3]
      - figure:
        - blockquote:
          - mark: /^The score improved from 0 to 1 because/
      - heading "Why this score" [level=3]
      - figure:
        - blockquote
  `);
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(/^E1 Freedom of assembly, edition 2020/);
  await expect(focused).toHaveRole('gridcell');
  await expect(focused).toHaveAttribute('aria-selected', 'false');
});
