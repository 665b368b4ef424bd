import { X } from 'lucide';
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTreeMessages } from '../../messages/use-tree-messages.ts';
import { deriveIndicatorTree, visibleRows } from '../../state/indicator-tree.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { TREE_BUTTON } from '../../state/page-places.ts';
import { onStrip, STRIP_INSTRUMENTS } from '../../state/strip-choice.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useEscapeKey } from '../../ui/use-escape-key.ts';
import { IndicatorTree } from './IndicatorTree.tsx';
import './indicator-tree.css';

const NOTHING: ReadonlySet<string> = new Set();

function useTreeInstruments() {
  const instruments = useLedger((state) => state.ledger.instruments);
  return STRIP_INSTRUMENTS.flatMap((id) => instruments.get(id) ?? []);
}

/** What the strips show and how many indicators the search finds, for those who do not see it. */
function Announcement({ query }: { readonly query: string }) {
  const messages = useTreeMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view);
  const instruments = useTreeInstruments();
  const found = instruments.flatMap((instrument) =>
    visibleRows(deriveIndicatorTree(ledger, instrument), NOTHING, query).filter(({ matches }) => matches),
  );
  const shown = instruments.map(({ name, indicators }) =>
    messages.shows(
      name,
      onStrip(view, indicators[0]?.id ?? '').map((id) => ledger.indicators.get(id)?.code ?? id),
    ),
  );
  const words =
    query.trim() === '' ? shown.join(' ') : found.length > 0 ? messages.found(found.length) : messages.none;
  return (
    <p className="tree-status" role="status">
      {words}
    </p>
  );
}

/** Opened by its button, the panel takes the focus; a shared link must not pull it. */
function useOpeningFocus() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // On a touch screen the focus would bring up the keyboard over the tree.
    const opened = document.activeElement?.id === TREE_BUTTON;
    if (opened && window.matchMedia('(pointer: fine)').matches) input.current?.focus();
  }, []);
  return input;
}

/** Down or Enter leads from the search to what it found. */
function goToFirst(event: KeyboardEvent, panel: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  const target = panel?.querySelector('[data-matches]') ?? panel?.querySelector('[role=treeitem]');
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
}

/** Both instruments' indicators, from the total down; choosing one puts it on the timeline. */
export function IndicatorTreePanel() {
  const messages = useTreeMessages();
  const change = useLedger((state) => state.change);
  const instruments = useTreeInstruments();
  const [query, setQuery] = useState('');
  const panel = useRef<HTMLElement>(null);
  const input = useOpeningFocus();
  const searchId = useId();
  const close = useCallback(() => {
    change({ tree: false });
    document.getElementById(TREE_BUTTON)?.focus();
  }, [change]);
  useEscapeKey(panel, close);
  return (
    <section ref={panel} className="indicator-tree" aria-labelledby={`${searchId}-title`}>
      <div className="tree-head">
        <h3 id={`${searchId}-title`} className="tree-title">
          {messages.title}
        </h3>
        <label className="tree-search">
          <span>{messages.search}</span>
          <input
            ref={input}
            type="search"
            value={query}
            autoComplete="off"
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => goToFirst(event, panel.current)}
          />
        </label>
        <IconButton label={messages.close} onClick={close}>
          <Icon of={X} size={18} />
        </IconButton>
      </div>
      <div className="tree-parts">
        {instruments.map((instrument) => (
          <IndicatorTree key={instrument.id} instrument={instrument} query={query} />
        ))}
      </div>
      <Announcement query={query} />
      <p className="tree-help">{messages.help}</p>
    </section>
  );
}
