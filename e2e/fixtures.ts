import { expect, test as base } from '@playwright/test';
import { LedgerPage } from './ledger-page.ts';

export { expect };

/** Says which messages of the browser a test provokes on purpose. */
export type AllowMessages = (pattern: RegExp) => void;

interface Fixtures {
  readonly ledger: LedgerPage;
  readonly allowMessages: AllowMessages;
}

/**
 * Every test fails on an error or a warning in the console and on an error that nobody caught,
 * in all pages of its context.
 */
export const test = base.extend<Fixtures>({
  allowMessages: [
    async ({ context }, provide) => {
      const messages: string[] = [];
      const allowed: RegExp[] = [];
      context.on('console', (message) => {
        const type = message.type();
        if (type === 'error' || type === 'warning')
          messages.push(`${type}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => messages.push(`uncaught: ${error.error().message}`));
      await provide((pattern) => allowed.push(pattern));
      const unexpected = messages.filter((message) => !allowed.some((pattern) => pattern.test(message)));
      expect(unexpected, 'messages in the console').toEqual([]);
    },
    { auto: true },
  ],
  ledger: async ({ page }, provide) => provide(new LedgerPage(page)),
});
