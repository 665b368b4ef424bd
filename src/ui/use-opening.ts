import { startTransition, useCallback, useState } from 'react';

/**
 * Whether a dialogue is open. It comes after the paint that shows the press: it makes the whole page inert,
 * which takes a slow machine a tenth of a second.
 */
export function useOpening() {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => startTransition(() => setOpen(true)), []);
  const close = useCallback(() => setOpen(false), []);
  return { open, show, close };
}
