import { enHelp, type HelpMessages } from './en-help.ts';

/** The catalogue of help and tips; import it only from parts that load after the first view. */
export function useHelpMessages(): HelpMessages {
  return enHelp;
}
