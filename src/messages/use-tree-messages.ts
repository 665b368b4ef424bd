import { createMessagesHook } from './create-messages-hook.ts';
import { enTree, type TreeMessages } from './en/tree.ts';

/** The words of the tree of indicators; import it only from parts that load after the first view. */
export const useTreeMessages = createMessagesHook<TreeMessages>(enTree, {
  ru: async () => (await import('./ru/tree.ts')).ruTree,
  kk: async () => (await import('./kk/tree.ts')).kkTree,
});
