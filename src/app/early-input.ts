interface EarlyClick {
  readonly target: Element;
  /** How many clicks it was; 0 for a key. */
  readonly detail: number;
  /** Where on the timeline, whose drawing gives way to the one that answers. */
  readonly chart: { readonly x: number; readonly y: number } | null;
}

/** What the reader did before the page could answer; see before-paint.ts. */
export interface EarlyInput {
  readonly clicks: EarlyClick[];
  readonly stop: () => void;
}

declare global {
  interface Window {
    /** Set by the inline script of a built page; a page of the development server has none. */
    earlyInput?: EarlyInput;
  }
}

function replay({ target, detail, chart }: EarlyClick): void {
  const figure = chart && document.querySelector('.timeline');
  const box = figure?.getBoundingClientRect();
  const at = chart && box ? { clientX: box.left + chart.x, clientY: box.top + chart.y } : {};
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail, ...at });
  (figure ?? target).dispatchEvent(click);
}

/** From here on the page hears by itself. */
export function forgetEarlyInput(host: Pick<Window, 'earlyInput'> = window): void {
  host.earlyInput?.stop();
  delete host.earlyInput;
}

/** The page now answers: does what was asked of it before, in order. */
export async function replayEarlyInput(host: Pick<Window, 'earlyInput'> = window): Promise<void> {
  const clicks = host.earlyInput?.clicks ?? [];
  forgetEarlyInput(host);
  for (const click of clicks) {
    replay(click);
    // What the click changed is rendered before the next one, which may build on it, but nothing is
    // painted yet: the drawing still has the width at which it was clicked.
    await Promise.resolve();
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

/** What the field holds in the page as it was prerendered. */
function prerenderedValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
}

/** Past React's own setter, which would take the change for one that it made. */
function enter(field: Field, value: string): void {
  const { constructor } = field;
  Object.getOwnPropertyDescriptor(constructor.prototype, 'value')?.set?.call(field, value);
  const type = field instanceof HTMLInputElement ? 'input' : 'change';
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * What was typed and chosen before: taken out of the fields, so that the page starts from what it
 * knows, and entered again by the function that is returned.
 */
export function holdEntries(root: ParentNode): () => void {
  const entries = [...root.querySelectorAll<Field>('input[type=search], select')]
    .map((field) => ({ field, value: field.value, before: prerenderedValue(field) }))
    .filter(({ value, before }) => value !== before);
  for (const { field, before } of entries) field.value = before;
  return () => {
    for (const { field, value } of entries) enter(field, value);
  };
}
