import type { IconNode } from 'lucide';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useOpening } from './use-opening.ts';
import { WhenOpen } from './WhenOpen.tsx';

interface OpeningButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick' | 'children'> {
  readonly icon: IconNode;
  readonly label: string;
  /** May still have to be loaded. */
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

/** Opens a dialogue. */
export function OpeningButton({ icon, label, renderDialog, ...rest }: OpeningButtonProps) {
  const opening = useOpening();
  return (
    <>
      <Button {...rest} onClick={opening.show}>
        <Icon of={icon} /> {label}
      </Button>
      <WhenOpen opening={opening}>{renderDialog}</WhenOpen>
    </>
  );
}
