import { createMessagesHook } from './create-messages-hook.ts';
import { enChanges, type ChangesMessages } from './en/changes.ts';

/** The words of two editions side by side; import it only from parts that load after the first view. */
export const useChangesMessages = createMessagesHook<ChangesMessages>(enChanges, {
  ru: async () => (await import('./ru/changes.ts')).ruChanges,
  kk: async () => (await import('./kk/changes.ts')).kkChanges,
});
