import { ArrowDown, ArrowUp, Check, ChevronDown, ChevronRight, Plus } from 'lucide';
import type { MouseEvent } from 'react';
import { Sparkline } from '../../charts/sparkline/Sparkline.tsx';
import type { SparklineModel } from '../../charts/sparkline/sparkline-model.ts';
import { coverageYearOf, type Instrument } from '../../domain/instrument.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useTreeMessages } from '../../messages/use-tree-messages.ts';
import type { TreeNode, TreeRow } from '../../state/indicator-tree.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SPARKLINE } from './node-sparkline.ts';
import { marksOf, nodeName } from './row-words.ts';

/** What a click on a part of the row does; the keys of the tree do the same. */
export type RowAct = 'fold' | 'show' | 'join' | 'open';

interface TreeItemProps {
  readonly row: TreeRow;
  readonly instrument: Instrument;
  readonly sparkline: SparklineModel;
  /** The latest edition of the tree: a value of another one says of which. */
  readonly latestEdition: number;
  readonly isStop: boolean;
  readonly isOnStrip: boolean;
  readonly isOnly: boolean;
  readonly problem: 'other-scale' | 'full' | null;
  readonly onAct: (act: RowAct, row: TreeRow) => void;
}

function actAt(event: MouseEvent): RowAct {
  const part = event.target instanceof Element ? event.target.closest('[data-act]') : null;
  const act = part instanceof HTMLElement ? part.dataset['act'] : undefined;
  return act === 'fold' || act === 'join' || act === 'open' ? act : 'show';
}

/**
 * One indicator: its name, course, latest value and change. The row is one thing to a screen reader, named by
 * all its text; the parts that can be clicked are shortcuts for a pointer.
 */
export function TreeItem(props: TreeItemProps) {
  const { row, sparkline, isStop, isOnStrip, onAct } = props;
  const { node, expanded } = row;
  const { id, level, code, name } = node.indicator;
  return (
    // Keys are the tree's; they bubble to it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      aria-level={node.level}
      aria-expanded={expanded ?? undefined}
      aria-selected={isOnStrip}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      tabIndex={isStop ? 0 : -1}
      data-node={id}
      data-level={node.level}
      data-matches={row.matches || undefined}
      className="tree-item"
      onClick={(event) => onAct(actAt(event), row)}
    >
      <Fold {...props} />
      <span className="tree-name">
        {level !== 'total' && <span className="tree-code">{code}</span>} <span>{name}</span>
      </span>
      <Sparkline model={sparkline} {...SPARKLINE} />
      <Latest {...props} />
      <Join {...props} />
    </div>
  );
}

function Fold({ row: { node, expanded } }: TreeItemProps) {
  const messages = useTreeMessages();
  if (expanded === null) return <span className="tree-act" aria-hidden />;
  const { code } = node.indicator;
  return (
    <span
      className="tree-act"
      data-act="fold"
      title={expanded ? messages.fold(code) : messages.unfold(code)}
      aria-hidden
    >
      <Icon of={expanded ? ChevronDown : ChevronRight} size={16} />
    </span>
  );
}

function Latest({ row: { node }, instrument, latestEdition }: TreeItemProps) {
  const { language } = useMessages();
  const messages = useTreeMessages();
  const { indicator, latest } = node;
  if (latest === null) return <span className="tree-latest">{messages.noScore}</span>;
  const marks = [
    ...(latest.edition === latestEdition ? [] : [messages.past(latest.edition)]),
    ...marksOf(latest, messages),
  ];
  return (
    <span className="tree-latest">
      <span className="tree-act" data-act="open" title={messages.openEvidence(nodeName(node))}>
        {formatScore(latest.value, indicator.decimals, language)}
      </span>{' '}
      <span className="visually-hidden">
        {messages.value(
          formatScore(indicator.max, 0, language),
          latest.edition,
          coverageYearOf(instrument, latest.edition),
        )}
      </span>{' '}
      <Change node={node} before={latest.edition - 1} /> <span className="tree-mark">{marks.join(', ')}</span>
    </span>
  );
}

function Change({
  node: { indicator, change },
  before,
}: {
  readonly node: TreeNode;
  readonly before: number;
}) {
  const { language } = useMessages();
  const messages = useTreeMessages();
  if (change === null) {
    return (
      <span className="tree-change">
        <span aria-hidden>–</span> <span className="visually-hidden">{messages.incomparable}</span>
      </span>
    );
  }
  const since = <span className="visually-hidden">{messages.since(before)}</span>;
  if (change === 0) {
    return (
      <span className="tree-change">
        {messages.same} {since}
      </span>
    );
  }
  return (
    <span className="tree-change" data-moved>
      <Icon of={change > 0 ? ArrowUp : ArrowDown} size={12} />
      <span className="visually-hidden">{change > 0 ? messages.up : messages.down}</span>{' '}
      {formatScore(Math.abs(change), indicator.decimals, language)} {since}
    </span>
  );
}

function Join({ row: { node }, isOnStrip, isOnly, problem }: TreeItemProps) {
  const messages = useTreeMessages();
  const { code } = node.indicator;
  // The only one stays, and what has another scale can only stand alone.
  if (isOnly || (!isOnStrip && problem !== null)) {
    return (
      <span
        className="tree-act"
        data-on={isOnly}
        title={problem === 'full' ? messages.full : undefined}
        aria-hidden
      >
        {isOnly && <Icon of={Check} size={16} />}
      </span>
    );
  }
  return (
    <span
      className="tree-act tree-join"
      data-act="join"
      data-on={isOnStrip}
      title={isOnStrip ? messages.remove(code) : messages.add(code)}
      aria-hidden
    >
      <Icon of={isOnStrip ? Check : Plus} size={16} />
    </span>
  );
}
