import { enTree, type TreeMessages } from './en-tree.ts';

/** The catalogue of the tree of indicators; import it only from parts that load after the first view. */
export function useTreeMessages(): TreeMessages {
  return enTree;
}
