import { enChanges, type ChangesMessages } from './en-changes.ts';

/** The catalogue of two editions side by side; import it only from parts that load after the first view. */
export function useChangesMessages(): ChangesMessages {
  return enChanges;
}
