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

/** Text that was typed before: taken out of the fields, so that the page starts from what it knows, and put in again. */
export function holdTypedText(root: ParentNode): () => void {
  const typed = [...root.querySelectorAll<HTMLInputElement>('input[type=search]')]
    .map((field) => ({ field, text: field.value }))
    .filter(({ text }) => text !== '');
  for (const { field } of typed) field.value = '';
  return () => {
    for (const { field, text } of typed) {
      // Past React's own setter, which would take the change for one that it made.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
}
