import { createMessagesHook } from './create-messages-hook.ts';
import { enPrint, type PrintMessages } from './en/print.ts';

/** The words of the printed page; import it only from parts that load after the first view. */
export const usePrintMessages = createMessagesHook<PrintMessages>(enPrint, {
  ru: async () => (await import('./ru/print.ts')).ruPrint,
  kk: async () => (await import('./kk/print.ts')).kkPrint,
});
