import { useRef, type PointerEvent, type RefObject } from 'react';

/** Pulled down so far, the sheet closes; less, and it springs back. */
const CLOSING_PULL = 72;

interface SheetDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** The head of a sheet as its handle: the sheet follows the finger down, and closes if pulled far enough. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onClose: () => void): SheetDrag {
  const from = useRef<number | null>(null);
  const pull = useRef(0);
  const place = (distance: number) => {
    pull.current = distance;
    sheet.current?.style.setProperty('translate', distance === 0 ? null : `0 ${distance}px`);
  };
  const end = (closes: boolean) => {
    from.current = null;
    if (closes && pull.current >= CLOSING_PULL) onClose();
    place(0);
  };
  return {
    onPointerDown: (event) => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      from.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (from.current !== null) place(Math.max(0, event.clientY - from.current));
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
  };
}
