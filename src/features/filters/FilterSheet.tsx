import { RotateCcw, X } from 'lucide';
import { useEffect, useId, useRef, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { useLanes } from '../../state/use-filtered-events.tsx';
import { isFiltered } from '../../state/view-state.ts';
import { deriveShownCount } from '../../state/visible-events.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { KindChips } from './KindChips.tsx';
import { SourceFilter } from './SourceFilter.tsx';
import { SourceSupport } from './SourceSupport.tsx';
import { TimeFields } from './TimeFields.tsx';
import { useSheetDrag } from './use-sheet-drag.ts';
import './filter-sheet.css';

/** The way back, and the way out with what it will show. */
function SheetFoot({ onDone }: { readonly onDone: () => void }) {
  const { reset: resetLabel } = useMessages().filters;
  const messages = useSearchMessages().sheet;
  const reset = useLedger((state) => state.reset);
  const filtered = useLedger(({ view }) => isFiltered(view));
  const shown = deriveShownCount(useLanes(), useFollowing(selectWindow));
  return (
    <div className="filter-sheet-foot">
      <Button onClick={reset} disabled={!filtered}>
        <Icon of={RotateCcw} size={15} /> {resetLabel}
      </Button>
      <Button look="primary" onClick={onDone}>
        {messages.show(shown)}
      </Button>
    </div>
  );
}

/** Every filter but the search, over the lower end of a narrow page, which answers behind it. */
export function FilterSheet({ onClose }: { readonly onClose: () => void }) {
  const { title } = useMessages().filters;
  const messages = useSearchMessages().sheet;
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => sheet.current?.close();
  const drag = useSheetDrag(sheet, close);
  // The dialogue is the browser's: it keeps the focus, Escape closes it, and the button has the focus again.
  useEffect(() => sheet.current?.showModal(), []);
  const done = () => {
    // Leaving the field has just applied it; what could not be read must not vanish with the sheet.
    const unread = sheet.current?.querySelector('[aria-invalid="true"]');
    if (unread instanceof HTMLElement) unread.focus();
    else close();
  };
  // What lost its support leads to its evidence, which the sheet would cover.
  const makeWay = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('.source-support button')) close();
  };
  return createPortal(
    // A tap beside the sheet closes it; the keyboard has Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className="filter-sheet"
      aria-labelledby={id}
      onClose={onClose}
      onClickCapture={makeWay}
      onClick={(event) => {
        if (event.target === sheet.current) close();
      }}
    >
      <div className="filter-sheet-head" {...drag}>
        <h2 id={id} className="section-title">
          {title}
        </h2>
        <IconButton label={messages.close} onClick={close}>
          <Icon of={X} size={18} />
        </IconButton>
      </div>
      <div className="filter-sheet-body filters">
        <KindChips />
        <TimeFields appliedOnLeave />
        <SourceFilter />
        <SourceSupport />
      </div>
      <SheetFoot onDone={done} />
    </dialog>,
    document.body,
  );
}
