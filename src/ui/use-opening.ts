import { startTransition, useCallback, useState } from 'react';

export interface Opening {
  readonly open: boolean;
  /** Whether it was open before, or waits to be. */
  readonly wanted: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

/**
 * Whether a dialogue is open. It opens with the press and not in a paint of its own: a key that follows at
 * once, such as Tab, must find it there. The first time it may have to be loaded, and opens when it is there:
 * what takes the place of a placeholder, React shows a third of a second later than it could.
 */
export function useOpening(): Opening {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const show = useCallback(() => {
    setWanted(true);
    if (wanted) setOpen(true);
    else startTransition(() => setOpen(true));
  }, [wanted]);
  const close = useCallback(() => setOpen(false), []);
  return { open, wanted, show, close };
}
