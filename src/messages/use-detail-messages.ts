import { createMessagesHook } from './create-messages-hook.ts';
import { enDetail, type DetailMessages } from './en/detail.ts';

/** The words of the panels that load later; import it only from these, or the first view pays for it. */
export const useDetailMessages = createMessagesHook<DetailMessages>(enDetail, {
  ru: async () => (await import('./ru/detail.ts')).ruDetail,
  kk: async () => (await import('./kk/detail.ts')).kkDetail,
});
