import { useEffect, type RefObject } from 'react';

const STEPS: ReadonlyMap<string, (index: number, last: number) => number> = new Map([
  ['ArrowDown', (index: number, last: number) => Math.min(index + 1, last)],
  ['ArrowUp', (index: number) => index - 1],
  ['Home', () => 0],
  ['End', (_: number, last: number) => last],
]);

function isSearchField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'search';
}

/**
 * Arrow keys move through the buttons of a list; down leads from the search field into it,
 * and up from its first button back to the field.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let field: HTMLInputElement | null = null;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const index = buttons.findIndex((button) => button === event.target);
      const fromField = isSearchField(event.target);
      if (fromField && event.key === 'ArrowDown') field = event.target;
      else if (index < 0) return;
      const target = STEPS.get(event.key)?.(index, buttons.length - 1);
      if (target === undefined) return;
      event.preventDefault();
      if (target < 0) field?.focus();
      else buttons[target]?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [list]);
}
