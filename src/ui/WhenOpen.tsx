import { Suspense, type ReactNode } from 'react';
import type { Opening } from './use-opening.ts';

interface WhenOpenProps {
  readonly opening: Opening;
  readonly children: (onClose: () => void) => ReactNode;
}

/** What is opened, and may still have to be loaded: the boundary must stand before it, or it shows its placeholder. */
export function WhenOpen({ opening: { open, wanted, close }, children }: WhenOpenProps) {
  return wanted && <Suspense fallback={null}>{open && children(close)}</Suspense>;
}
