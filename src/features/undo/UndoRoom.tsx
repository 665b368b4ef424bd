import { Redo2, Undo2 } from 'lucide';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** Looks as the buttons do while there is nothing to undo, until they come. */
export function UndoRoom() {
  return (
    <>
      <Button look="quiet" className="icon-button" aria-disabled aria-hidden tabIndex={-1}>
        <Icon of={Undo2} size={18} />
      </Button>
      <Button look="quiet" className="icon-button" aria-disabled aria-hidden tabIndex={-1}>
        <Icon of={Redo2} size={18} />
      </Button>
    </>
  );
}
