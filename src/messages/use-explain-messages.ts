import { createMessagesHook } from './create-messages-hook.ts';
import { enExplain, type ExplainMessages } from './en/explain.ts';

/** The words of what explains; import it only from parts that load after the first view. */
export const useExplainMessages = createMessagesHook<ExplainMessages>(enExplain, {
  ru: async () => (await import('./ru/explain.ts')).ruExplain,
  kk: async () => (await import('./kk/explain.ts')).kkExplain,
});
