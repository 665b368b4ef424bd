import { enExplain, type ExplainMessages } from './en-explain.ts';

/** The catalogue of what explains; import it only from parts that load after the first view. */
export function useExplainMessages(): ExplainMessages {
  return enExplain;
}
