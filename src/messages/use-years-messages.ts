import { createMessagesHook } from './create-messages-hook.ts';
import { enYears, type YearsMessages } from './en/years.ts';

/** The words of the histogram; import it only from parts that load after the first view. */
export const useYearsMessages = createMessagesHook<YearsMessages>(enYears, {
  ru: async () => (await import('./ru/years.ts')).ruYears,
  kk: async () => (await import('./kk/years.ts')).kkYears,
});
