import { enSideBySide, type SideBySideMessages } from './en-side-by-side.ts';

/** The catalogue for instruments beside each other; import it only from parts that load after the first view. */
export function useSideBySideMessages(): SideBySideMessages {
  return enSideBySide;
}
