import type { Ledger } from '../bundle/ledger.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Score } from '../domain/score.ts';
import { stepInto } from './score-steps.ts';
import { canShareStrip } from './view-state.ts';

/** An indicator with what it is made of. */
export interface TreeNode {
  readonly indicator: Indicator;
  /** From 1. */
  readonly level: number;
  readonly children: readonly TreeNode[];
  /** Ascending by edition. */
  readonly scores: readonly Score[];
  readonly latest: Score | null;
  /** Since the edition right before; `null` where there is none, or none to compare with. */
  readonly change: number | null;
}

/** A row of the tree as it stands: what is folded away or filtered out has none. */
export interface TreeRow {
  readonly node: TreeNode;
  readonly parent: string | null;
  /** `null`: nothing to unfold. */
  readonly expanded: boolean | null;
  readonly position: number;
  readonly setSize: number;
  /** Whether it is what was searched for, and not only on the way there. */
  readonly matches: boolean;
}

/** The indicators of an instrument that a strip can show, from the total down, in its own order. */
export function deriveIndicatorTree(ledger: Ledger, instrument: Instrument): readonly TreeNode[] {
  const nodes = instrument.indicators.filter((indicator) => canShareStrip([indicator]));
  const below = (parent: string | null, level: number): readonly TreeNode[] =>
    nodes
      .filter((indicator) => indicator.parent === parent)
      .map((indicator) => {
        const scores = ledger.scoresByIndicator.get(indicator.id) ?? [];
        const latest = scores.at(-1) ?? null;
        const step = latest && stepInto(ledger, latest);
        return {
          indicator,
          level,
          children: below(indicator.id, level + 1),
          scores,
          latest,
          change: step ? Number((step.after.value - step.before.value).toFixed(indicator.decimals)) : null,
        };
      });
  return below(null, 1);
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function matchesQuery({ indicator }: TreeNode, words: readonly string[]): boolean {
  const text = `${indicator.code} ${indicator.name}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function holdsMatch(node: TreeNode, words: readonly string[]): boolean {
  return matchesQuery(node, words) || node.children.some((child) => holdsMatch(child, words));
}

/** Rows from the top down. While something is searched for, the way to each match is unfolded. */
export function visibleRows(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  query = '',
): readonly TreeRow[] {
  const words = wordsOf(query);
  const searching = words.length > 0;
  const rowsOf = (siblings: readonly TreeNode[], parent: string | null): readonly TreeRow[] => {
    const shown = siblings.filter((node) => !searching || holdsMatch(node, words));
    return shown.flatMap((node, index) => {
      const { children, indicator } = node;
      const unfolded = searching
        ? children.some((child) => holdsMatch(child, words))
        : children.length > 0 && expanded.has(indicator.id);
      const hasChildren = searching ? unfolded : children.length > 0;
      const row: TreeRow = {
        node,
        parent,
        expanded: hasChildren ? unfolded : null,
        position: index + 1,
        setSize: shown.length,
        matches: searching && matchesQuery(node, words),
      };
      return unfolded ? [[row], rowsOf(children, indicator.id)].flat() : [row];
    });
  };
  return rowsOf(nodes, null);
}

/** Ids of what must be unfolded so that these indicators are seen. */
export function ancestorsOf(
  indicators: ReadonlyMap<string, Indicator>,
  ids: readonly string[],
): readonly string[] {
  return ids.flatMap((id) => {
    const parent = indicators.get(id)?.parent;
    return parent ? [parent, ...ancestorsOf(indicators, [parent])] : [];
  });
}

/** `fold` folds or unfolds. */
export type TreeAction =
  | { readonly type: 'focus'; readonly index: number }
  | { readonly type: 'fold' | 'show' | 'join' };

/** What a key does on a row, after the tree pattern of the ARIA practices; `undefined`: not its business. */
export function treeKey(rows: readonly TreeRow[], index: number, key: string): TreeAction | undefined {
  const row = rows[index];
  if (!row) return undefined;
  const focus = (to: number): TreeAction => ({
    type: 'focus',
    index: Math.min(Math.max(to, 0), rows.length - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return focus(index + 1);
    case 'ArrowUp':
      return focus(index - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === null) return undefined;
      return row.expanded ? focus(index + 1) : { type: 'fold' };
    case 'ArrowLeft': {
      if (row.expanded === true) return { type: 'fold' };
      const parent = rows.findIndex(({ node }) => node.indicator.id === row.parent);
      return parent === -1 ? undefined : focus(parent);
    }
    case 'Enter':
      return { type: 'show' };
    case ' ':
      return { type: 'join' };
    default:
      return undefined;
  }
}

/** The next row whose code or name begins with what was typed; the present one too while the word grows. */
export function typedRow(rows: readonly TreeRow[], from: number, typed: string): number | undefined {
  const text = typed.toLowerCase();
  const start = typed.length === 1 ? from + 1 : from;
  for (let step = 0; step < rows.length; step += 1) {
    const index = (start + step) % rows.length;
    const { indicator } = rows[index]?.node ?? {};
    const begins = [indicator?.code, indicator?.name].some((word) => word?.toLowerCase().startsWith(text));
    if (begins) return index;
  }
  return undefined;
}
