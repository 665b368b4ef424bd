import { expect, test as base, type ConsoleMessage, type WebError } from '@playwright/test';
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
      const hear = (message: ConsoleMessage) => {
        const type = message.type();
        if (type === 'error' || type === 'warning')
          messages.push(`${type}: ${message.text()} (${message.location().url})`);
      };
      const fail = (error: WebError) => messages.push(`uncaught: ${error.error().message}`);
      context.on('console', hear);
      context.on('weberror', fail);
      await provide((pattern) => allowed.push(pattern));
      context.off('console', hear);
      context.off('weberror', fail);
      // The window is used again and emptied in between, but it would keep what it was allowed to do.
      await context.clearPermissions();
      const unexpected = messages.filter((message) => !allowed.some((pattern) => pattern.test(message)));
      expect(unexpected, 'messages in the console').toEqual([]);
    },
    { auto: true },
  ],
  ledger: async ({ page }, provide) => provide(new LedgerPage(page)),
});
