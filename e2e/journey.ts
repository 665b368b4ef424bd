import type { Page } from '@playwright/test';
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
