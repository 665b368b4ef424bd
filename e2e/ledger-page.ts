import { expect, type Locator, type Page } from '@playwright/test';

/** How the days of the default view are spoken; browsers differ in the spaces around the dash. */
export const WHOLE_PERIOD = /^1 January 2000\s–\s31 December 2024$/;

/** All that two people who look at the same link must see alike. */
export interface SeenView {
  readonly search: string;
  readonly result: string;
  readonly chips: readonly string[];
  readonly days: string | null;
  readonly marks: readonly string[];
  readonly pinnedMarks: readonly string[];
  readonly panelTitle: string;
}

const namesOf = (elements: readonly Element[]) =>
  elements.map((each) => each.getAttribute('aria-label') ?? '');

/** The page as its readers meet it: by roles and names. */
export class LedgerPage {
  readonly page: Page;
  readonly title: Locator;
  readonly cards: Locator;
  readonly filters: Locator;
  readonly chips: Locator;
  readonly result: Locator;
  readonly search: Locator;
  readonly timeline: Locator;
  readonly marks: Locator;
  readonly overview: Locator;
  readonly panel: Locator;
  readonly panelTitle: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1, name: 'How free is Kazakhstan?' });
    this.cards = page.getByRole('region', { name: 'Latest scores' });
    this.filters = page.getByRole('region', { name: 'Filters' });
    this.chips = page.getByRole('group', { name: 'Kinds of events' }).getByRole('button');
    this.result = this.filters.getByRole('status');
    this.search = page.getByRole('searchbox', { name: 'Search titles and quotations' });
    this.timeline = page.getByRole('group', { name: 'Timeline of scores and events' });
    this.marks = this.timeline.getByRole('button');
    this.overview = page.getByRole('group', { name: /^The whole period/ });
    this.panel = page.getByRole('complementary', { name: 'Evidence' });
    this.panelTitle = this.panel.getByRole('heading', { level: 2 });
  }

  /** Opens a view and waits until the parts that load after the first are there, too. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await expect(this.title).toBeVisible();
    await expect(this.page.getByRole('heading', { name: 'Sources and terms' })).toBeAttached();
    // On a narrow page the panel is hidden until something is pinned.
    await expect(
      this.page.getByRole('complementary', { name: 'Evidence', includeHidden: true }),
    ).toBeAttached();
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  chip(kind: string): Locator {
    return this.page
      .getByRole('group', { name: 'Kinds of events' })
      .getByRole('button', { name: new RegExp(`^${kind}( \\d+)?$`) });
  }

  /** A strip or a lane. */
  row(name: string): Locator {
    return this.timeline.getByRole('group', { name: new RegExp(`^${name}, \\d+ (event|score)s?$`) });
  }

  /** The mark whose name contains these words. */
  mark(words: string | RegExp): Locator {
    return this.timeline.getByRole('button', { name: words });
  }

  slider(part: 'First day shown' | 'Days shown' | 'Last day shown'): Locator {
    return this.overview.getByRole('slider', { name: part, exact: true });
  }

  /** "1 January – 31 December 2019" */
  days(): Promise<string | null> {
    return this.slider('Days shown').getAttribute('aria-valuetext');
  }

  async openMoreFilters(): Promise<void> {
    const button = this.button(/^Time and sources/);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await expect(this.page.getByRole('textbox', { name: 'From' })).toBeVisible();
  }

  async setTime(from: string, to: string): Promise<void> {
    await this.openMoreFilters();
    await this.page.getByRole('textbox', { name: 'From' }).fill(from);
    await this.page.getByRole('textbox', { name: 'To' }).fill(to);
    await this.button('Apply').click();
  }

  /** Scrolls down like a reader until a part is there that waits until it is scrolled to. */
  async reach(target: Locator): Promise<void> {
    await expect(async () => {
      await this.page.evaluate(() => window.scrollBy(0, window.innerHeight / 2));
      await expect(target).toBeAttached({ timeout: 500 });
    }).toPass();
    await target.scrollIntoViewIfNeeded();
  }

  /** The part of the address that says what is seen. */
  searchOf(): string {
    return new URL(this.page.url()).search;
  }

  async expectParameter(key: string, value: string | null): Promise<void> {
    await expect
      .poll(() => new URL(this.page.url()).searchParams.get(key), `${key} in the address`)
      .toBe(value);
  }

  /** An article of the evidence panel: what one source tells. */
  account(title: string): Locator {
    return this.panel.getByRole('article').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async seen(): Promise<SeenView> {
    return {
      search: this.searchOf(),
      result: await this.result.innerText(),
      chips: await this.chips.allInnerTexts(),
      days: await this.days(),
      marks: await this.marks.evaluateAll(namesOf),
      pinnedMarks: await this.timeline.getByRole('button', { pressed: true }).evaluateAll(namesOf),
      panelTitle: await this.panelTitle.innerText(),
    };
  }
}
