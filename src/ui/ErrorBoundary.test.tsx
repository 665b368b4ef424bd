// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from '../testing/render.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** A part that fails as long as it is told to. */
function Part({ failure }: { readonly failure: { value: unknown } }) {
  if (failure.value !== undefined) throw failure.value;
  return <p>the part</p>;
}

function page(failure: { value: unknown }) {
  return (
    <>
      <ErrorBoundary fallback={(error, again) => <button onClick={again}>{error.message}</button>}>
        <Part failure={failure} />
      </ErrorBoundary>
      <p>the rest</p>
    </>
  );
}

describe('ErrorBoundary', () => {
  it('shows its part', async () => {
    const { element, unmount } = await render(page({ value: undefined }));
    expect(element.textContent).toBe('the partthe rest');
    await unmount();
  });

  it('replaces a part that fails, keeps the rest, and tries again when asked', async () => {
    const failure: { value: unknown } = { value: new Error('no such token') };
    const { element, unmount } = await render(page(failure));
    expect(element.textContent).toBe('no such tokenthe rest');
    failure.value = undefined;
    await act(async () => element.querySelector('button')?.click());
    expect(element.textContent).toBe('the partthe rest');
    await unmount();
  });

  it('makes an error of whatever was thrown', async () => {
    const { element, unmount } = await render(page({ value: 'only words' }));
    expect(element.textContent).toBe('only wordsthe rest');
    await unmount();
  });
});
