import { useCallback, useState } from 'react';

/**
 * Whether a dialogue is open. It opens with the press and not in a paint of its own: a key that follows at
 * once, such as Tab, must find it there.
 */
export function useOpening() {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  return { open, show, close };
}
