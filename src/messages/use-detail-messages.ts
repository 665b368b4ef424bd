import { enDetail, type DetailMessages } from './en-detail.ts';

/** The catalogue of the panels that load later; import it only from these, or the first view pays for it. */
export function useDetailMessages(): DetailMessages {
  return enDetail;
}
