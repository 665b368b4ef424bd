import type { TextPiece } from '../../state/highlight.ts';

/** A text with what was searched for marked. */
export function MarkedText({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  let offset = 0;
  return pieces.map(({ text, marked }) => {
    const key = offset;
    offset += text.length;
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
