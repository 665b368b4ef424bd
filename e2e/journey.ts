import { expect, type Page } from '@playwright/test';
import type { EvidenceLedger } from '../src/bundle/evidence-ledger.ts';
import type { JourneySetting } from '../src/testing/journey-settings.ts';
import type { Hand } from './hands.ts';
import type { LedgerPage } from './ledger-page.ts';

/** Who makes a journey: a reader of a language with a way to press things, on the bare page. */
export interface Traveller {
  readonly ledger: LedgerPage;
  readonly page: Page;
  readonly hand: Hand;
  readonly setting: JourneySetting;
  /** The bundle with its names in the reader's language. */
  readonly bundle: EvidenceLedger;
}

/** A way through the page that must work in every language, theme and width, with every input. */
export interface Journey {
  readonly name: string;
  readonly make: (traveller: Traveller) => Promise<void>;
}

/** Out of the sheet that holds the filters of a phone, by its last button, which says how much it will show. */
export async function leaveSheet({ page, hand }: Traveller): Promise<void> {
  const sheet = page.getByRole('dialog');
  if (!(await sheet.isVisible())) return;
  await hand.press(sheet.getByRole('button').last());
  await expect(sheet).toHaveCount(0);
}

/** Among the chips of kinds, which a phone has in its sheet. */
export async function amongFilters(traveller: Traveller, act: () => Promise<void>): Promise<void> {
  const { ledger, hand } = traveller;
  if (!(await ledger.chips.first().isVisible())) await hand.press(ledger.filterOpener);
  await act();
  await leaveSheet(traveller);
}
