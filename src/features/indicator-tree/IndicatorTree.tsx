import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  type SetStateAction,
} from 'react';
import type { Instrument } from '../../domain/instrument.ts';
import { scoreKey } from '../../domain/score.ts';
import { useTreeMessages } from '../../messages/use-tree-messages.ts';
import {
  ancestorsOf,
  deriveIndicatorTree,
  treeKey,
  typedRow,
  visibleRows,
  type TreeRow,
} from '../../state/indicator-tree.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { joinedOrLeft, joinProblem, onStrip, shownAlone } from '../../state/strip-choice.ts';
import { daysOf, nodeSparkline } from './node-sparkline.ts';
import { TreeItem, type RowAct } from './TreeItem.tsx';
import { useTyping } from './use-typing.ts';

interface IndicatorTreeProps {
  readonly instrument: Instrument;
  readonly query: string;
}

function nodeOf(target: EventTarget): string | undefined {
  const item = target instanceof Element ? target.closest('[data-node]') : null;
  return item instanceof HTMLElement ? item.dataset['node'] : undefined;
}

/** The totals and what they are made of unfolded at first, and the way to what the strip shows. */
function useFolding(instrument: Instrument) {
  const indicators = useLedger((state) => state.ledger.indicators);
  const strips = useLedger((state) => state.view);
  return useState<ReadonlySet<string>>(() => {
    const first = instrument.indicators.filter(({ level }) => level === 'total' || level === 'aggregate');
    const total = first[0]?.id ?? '';
    return new Set([...first.map(({ id }) => id), ...ancestorsOf(indicators, onStrip(strips, total))]);
  });
}

function withFold(before: ReadonlySet<string>, id: string, unfold: boolean): ReadonlySet<string> {
  const next = new Set(before);
  if (unfold) next.add(id);
  else next.delete(id);
  return next;
}

/** What a row does, by pointer or key. Showing an indicator unfolds what it is made of. */
function useActs(setExpanded: Dispatch<SetStateAction<ReadonlySet<string>>>) {
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view);
  const change = useLedger((state) => state.change);
  return (act: RowAct, { node, expanded }: TreeRow) => {
    const { id } = node.indicator;
    if (act === 'join') change(joinedOrLeft(ledger, view, id));
    else if (act === 'open') {
      if (node.latest) change({ selection: { type: 'score', key: scoreKey(node.latest) } });
    } else {
      setExpanded((before) => withFold(before, id, act === 'show' || expanded !== true));
      if (act === 'show') change(shownAlone(id));
    }
  };
}

/** Keys of the tree pattern: arrows, Home and End, letters; Enter, Space and Ctrl+Enter. */
function useTreeKeys(
  rows: readonly TreeRow[],
  tree: RefObject<HTMLDivElement | null>,
  act: (act: RowAct, row: TreeRow) => void,
) {
  const typing = useTyping();
  const focus = (index: number) => {
    const id = rows[index]?.node.indicator.id ?? '';
    const item = tree.current?.querySelector(`[data-node="${CSS.escape(id)}"]`);
    if (item instanceof HTMLElement) item.focus();
  };
  const perform = (event: KeyboardEvent, index: number): boolean => {
    const row = rows[index];
    if (!row || event.altKey || event.metaKey) return false;
    if (event.ctrlKey && event.key !== 'Enter') return false;
    const action = event.ctrlKey ? ({ type: 'open' } as const) : treeKey(rows, index, event.key);
    if (action?.type === 'focus') focus(action.index);
    else if (action) act(action.type, row);
    else if (/^\S$/u.test(event.key)) focus(typedRow(rows, index, typing(event.key)) ?? index);
    else return false;
    return true;
  };
  return (event: KeyboardEvent) => {
    const id = nodeOf(event.target);
    const index = rows.findIndex(({ node }) => node.indicator.id === id);
    if (perform(event, index)) event.preventDefault();
  };
}

/** An instrument's indicators after the tree pattern: one tab stop, arrows, type-ahead, Enter and Space. */
export function IndicatorTree({ instrument, query }: IndicatorTreeProps) {
  const messages = useTreeMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view);
  const [expanded, setExpanded] = useFolding(instrument);
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const nodes = useMemo(() => deriveIndicatorTree(ledger, instrument), [ledger, instrument]);
  const rows = useMemo(() => visibleRows(nodes, expanded, query), [nodes, expanded, query]);
  const days = useMemo(() => daysOf(nodes, instrument), [nodes, instrument]);
  const act = useActs(setExpanded);
  const onKeyDown = useTreeKeys(rows, tree, act);
  useStartingPlace(tree);
  const shown = onStrip(view, nodes[0]?.indicator.id ?? '');
  const stop = tabStop(rows, active, shown);

  if (rows.length === 0) return null;
  return (
    <div className="tree-part">
      <h4>{instrument.name}</h4>
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={messages.tree(instrument.name)}
        aria-multiselectable
        className="tree"
        onKeyDown={onKeyDown}
        onFocus={(event: FocusEvent) => setActive(nodeOf(event.target) ?? active)}
      >
        {rows.map((row) => {
          const { id } = row.node.indicator;
          return (
            <TreeItem
              key={id}
              row={row}
              instrument={instrument}
              sparkline={nodeSparkline(row.node, instrument, days)}
              latestEdition={nodes[0]?.latest?.edition ?? 0}
              isStop={id === stop}
              isOnStrip={shown.includes(id)}
              isOnly={shown.length === 1 && shown[0] === id}
              problem={joinProblem(ledger, view, id)}
              onAct={act}
            />
          );
        })}
      </div>
    </div>
  );
}

/** What the strip shows is in sight when the tree opens. */
function useStartingPlace(tree: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const item = tree.current?.querySelector('[aria-selected=true]');
    if (!tree.current || !(item instanceof HTMLElement)) return;
    tree.current.scrollTo({ top: item.offsetTop - tree.current.clientHeight / 2 });
  }, [tree]);
}

/** Where the reader was; else what is searched for; else what the strip shows; else the first row. */
function tabStop(
  rows: readonly TreeRow[],
  active: string | null,
  shown: readonly string[],
): string | undefined {
  const ids = rows.map(({ node }) => node.indicator.id);
  const wanted = [active, rows.find(({ matches }) => matches)?.node.indicator.id, shown[0], ids[0]];
  return wanted.find((id): id is string => typeof id === 'string' && ids.includes(id));
}
