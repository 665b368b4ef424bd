import { useSyncExternalStore } from 'react';

const onPaper = () => window.matchMedia('print').matches;
let announced = false;
const isPrinting = () => announced || onPaper();

/**
 * Both signs, because neither is enough: browsers announce a print before the media change, and a print
 * preview that a tool emulates changes the media without a word. An answer to `beforeprint` is in the
 * page before the first sheet is laid out.
 */
function subscribe(notify: () => void): () => void {
  const before = () => {
    announced = true;
    notify();
  };
  const after = () => {
    announced = false;
    notify();
  };
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', notify);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', notify);
  };
}

/**
 * Whether the page is being printed. What only paper shows is made then: on the screen it would be
 * derived anew with every letter that is typed and every step of a drag.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}
