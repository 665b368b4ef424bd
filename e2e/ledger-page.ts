import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../src/domain/language.ts';
import { bundleIn, withCount, wordsIn, type Words } from './words.ts';

/** How the days of the default view are spoken; browsers differ in the spaces around the dash. */
export const WHOLE_PERIOD = /^1 January 2000\s–\s31 December 2024$/;

/** What comes when the reader comes to it, in the order of the page. */
const LATER_PARTS = [
  'events by year',
  'subscores',
  'heat map',
  'changes',
  'instruments beside each other',
  'long view',
  'calculator',
  'density',
] as const;
export type LaterPart = (typeof LATER_PARTS)[number];

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

/** The page as its readers meet it: by roles and names, in their language. */
export class LedgerPage {
  readonly page: Page;
  readonly words: Words;
  readonly title: Locator;
  readonly cards: Locator;
  readonly filters: Locator;
  readonly chips: Locator;
  readonly result: Locator;
  readonly search: Locator;
  /** Opens time and sources; on a phone the sheet with every filter but the search. */
  readonly filterOpener: Locator;
  readonly timeline: Locator;
  readonly marks: Locator;
  readonly overview: Locator;
  readonly panel: Locator;
  readonly panelTitle: Locator;

  constructor(page: Page, language: Language = 'en') {
    const words = wordsIn(language);
    this.page = page;
    this.words = words;
    const { country } = bundleIn(language);
    this.title = page.getByRole('heading', { level: 1, name: words.pageTitle(country.name) });
    this.cards = page.getByRole('region', { name: words.headline.title });
    this.filters = page.getByRole('region', { name: words.filters.title, exact: true });
    this.chips = page.getByRole('group', { name: words.filters.kinds }).getByRole('button');
    this.result = this.filters.getByRole('status');
    this.search = page.getByRole('searchbox', { name: words.filters.search });
    this.filterOpener = this.filters.getByRole('button', {
      name: withCount(words.filters.more, words.filters.title),
    });
    this.timeline = page.getByRole('group', { name: words.timelineFigure.name });
    this.marks = this.timeline.getByRole('button');
    this.overview = page.getByRole('group', { name: words.timelineFigure.overviewName });
    this.panel = page.getByRole('complementary', { name: words.detail.evidence.title });
    this.panelTitle = this.panel.getByRole('heading', { level: 2 });
  }

  /** Opens a view and waits until the parts that load after the first are there, too. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.arrived();
  }

  /** What comes last is there; asked in every frame, because a list of ever longer pauses adds up. */
  async arrived(): Promise<void> {
    await this.page.waitForFunction(() =>
      ['h1', '.evidence', '.method'].every((part) => document.querySelector(part) !== null),
    );
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  chip(kind: string): Locator {
    return this.page
      .getByRole('group', { name: this.words.filters.kinds })
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
    const { overviewStart, overviewMiddle, overviewEnd } = this.words.timelineFigure;
    const names = {
      'First day shown': overviewStart,
      'Days shown': overviewMiddle,
      'Last day shown': overviewEnd,
    };
    return this.overview.getByRole('slider', { name: names[part], exact: true });
  }

  /** "1 January – 31 December 2019" */
  days(): Promise<string | null> {
    return this.slider('Days shown').getAttribute('aria-valuetext');
  }

  timeField(end: 'from' | 'to'): Locator {
    return this.page.getByRole('textbox', { name: this.words.search.more[end], exact: true });
  }

  async openMoreFilters(): Promise<void> {
    if ((await this.filterOpener.getAttribute('aria-expanded')) !== 'true') await this.filterOpener.click();
    await expect(this.timeField('from')).toBeVisible();
  }

  async setTime(from: string, to: string): Promise<void> {
    await this.openMoreFilters();
    await this.timeField('from').fill(from);
    await this.timeField('to').fill(to);
    await this.button(this.words.search.more.apply).click();
  }

  /** Goes to a part that comes when the reader comes to it, and waits until this stands in it. */
  async reach(part: LaterPart, target: Locator): Promise<void> {
    await this.page
      .locator('.keeps-room')
      .nth(LATER_PARTS.indexOf(part))
      .evaluate((room) => room.scrollIntoView({ behavior: 'instant' }));
    await target.waitFor();
    await target.scrollIntoViewIfNeeded();
  }

  /** Scrolls down like a reader, until every part that comes when the reader comes to it is there. */
  async scrollThrough(): Promise<void> {
    await expect(async () => {
      const waiting = await this.page.evaluate(() => {
        window.scrollBy({ top: window.innerHeight, behavior: 'instant' });
        return [...document.querySelectorAll('.keeps-room')].filter(
          (room) => room.querySelector('h2, h3') === null,
        ).length;
      });
      expect(waiting).toBe(0);
    }).toPass({ intervals: [100] });
    await this.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
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

  /** All of it, at rest: the address and the buttons of the marks follow a few frames behind the evidence. */
  async seen(): Promise<SeenView> {
    await this.page.evaluate(
      async () =>
        new Promise((rest) => {
          requestIdleCallback(() =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest))),
          );
        }),
    );
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
