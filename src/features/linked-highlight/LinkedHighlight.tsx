import { useEffect } from 'react';
import type { Ledger } from '../../bundle/ledger.ts';
import { parseScoreKey, scoreKey } from '../../domain/score.ts';
import { useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import type { LedgerStore } from '../../state/ledger-store.ts';
import { deriveHeadlines } from '../../state/headlines.ts';
import { placesOf, pointedCell } from '../../state/pointed-places.ts';
import { pointAt, pointingOf, type Pointed } from '../../state/pointing.ts';
import './linked-highlight.css';

/*
 * Whatever stands for an event, a score, an indicator or a part of the histogram carries its id: `data-event`,
 * `data-score`, `data-node`, `data-cell`. Pointing at one of them marks all that stand for the same
 * (`data-pointed`), at once and without rendering anything: a hover must cost nothing but what it shows.
 */
const PLACES = ['data-event', 'data-score', 'data-node', 'data-cell'] as const;
const ANY_PLACE = PLACES.map((name) => `[${name}]`).join(', ');

function pointedBy(target: EventTarget | null, ledger: LedgerStore): Pointed | null {
  const element = target instanceof Element ? target.closest(ANY_PLACE) : null;
  if (!element) return null;
  const [event, score, node, cell] = PLACES.map((name) => element.getAttribute(name));
  if (typeof event === 'string') return { type: 'event', ids: [event] };
  if (typeof cell === 'string') return pointedCell(cell);
  const latest = ledger
    .getState()
    .ledger.scoresByIndicator.get(node ?? '')
    ?.at(-1);
  const parts = parseScoreKey(score ?? '') ?? latest;
  return parts ? { type: 'score', key: scoreKey(parts) } : null;
}

/** The pointer and the visible focus, wherever on the page they are. */
function followPointing(ledger: LedgerStore): () => void {
  const point = (target: EventTarget | null) =>
    pointAt(pointingOf(ledger), 'page', pointedBy(target, ledger));
  // A finger has no hover: it taps, or it drags.
  const onPointer = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') point(event.target);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches(':focus-visible')) point(target);
  };
  const onLeave = ({ relatedTarget }: Event & { readonly relatedTarget: EventTarget | null }) => {
    if (relatedTarget === null) point(null);
  };
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('pointerout', onLeave);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onLeave);
  return () => {
    document.removeEventListener('pointerover', onPointer);
    document.removeEventListener('pointerout', onLeave);
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onLeave);
  };
}

function elementsOf(at: Pointed, store: LedgerStore): Element[] {
  const { ledger, view } = store.getState();
  const { events, scores, indicators, cells } = placesOf(at, ledger, view);
  const wanted = { 'data-event': events, 'data-score': scores, 'data-node': indicators, 'data-cell': cells };
  return PLACES.flatMap((name) =>
    wanted[name].size === 0
      ? []
      : [...document.querySelectorAll(`[${name}]`)].filter((element) =>
          wanted[name].has(element.getAttribute(name) ?? ''),
        ),
  );
}

function markPlaces(ledger: LedgerStore): () => void {
  let marked: readonly Element[] = [];
  const mark = (elements: readonly Element[]) => {
    for (const element of marked) element.removeAttribute('data-pointed');
    for (const element of elements) element.setAttribute('data-pointed', '');
    marked = elements;
  };
  const forget = pointingOf(ledger).subscribe((pointing) =>
    mark(pointing ? elementsOf(pointing.at, ledger) : []),
  );
  return () => {
    forget();
    mark([]);
  };
}

/**
 * The cards stand on the page before any script, without the keys of their scores: they get them here, in
 * the order in which both are made.
 */
function nameCards(ledger: Ledger): void {
  const cards = document.querySelectorAll('.headline-card');
  deriveHeadlines(ledger).forEach(({ score }, index) =>
    cards[index]?.setAttribute('data-score', scoreKey(score)),
  );
}

/** Draws nothing: what is pointed at in one view is marked in all the others. */
export function LinkedHighlight() {
  const ledger = useLedgerStore();
  const known = useLedger((state) => state.ledger);
  useEffect(() => nameCards(known), [known]);
  useEffect(() => followPointing(ledger), [ledger]);
  useEffect(() => markPlaces(ledger), [ledger]);
  return null;
}
