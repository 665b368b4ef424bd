import type { Browser } from '@playwright/test';
import type { Samples } from '../report/samples.ts';

/** All that a measurement needs: where the pages are, what watches them, where the numbers go. */
export interface Stage {
  readonly origin: string;
  /** Path of the script that the measured pages run first. */
  readonly probe: string;
  readonly paced: Browser;
  readonly unpaced: Browser;
  readonly samples: Samples;
}
