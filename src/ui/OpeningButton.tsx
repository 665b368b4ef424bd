import type { IconNode } from 'lucide';
import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useOpening } from './use-opening.ts';

interface OpeningButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick' | 'children'> {
  readonly icon: IconNode;
  readonly label: string;
  /** May still have to be loaded. */
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

/** Opens a dialogue. */
export function OpeningButton({ icon, label, renderDialog, ...rest }: OpeningButtonProps) {
  const { open, show, close } = useOpening();
  return (
    <>
      <Button {...rest} onClick={show}>
        <Icon of={icon} /> {label}
      </Button>
      {open && <Suspense fallback={null}>{renderDialog(close)}</Suspense>}
    </>
  );
}
