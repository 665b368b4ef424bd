import { createMessagesHook } from './create-messages-hook.ts';
import { enHelp, type HelpMessages } from './en/help.ts';

/** The words of help and tips; import it only from parts that load after the first view. */
export const useHelpMessages = createMessagesHook<HelpMessages>(enHelp, {
  ru: async () => (await import('./ru/help.ts')).ruHelp,
  kk: async () => (await import('./kk/help.ts')).kkHelp,
});
