import type { Quotation } from '../../domain/quotation.ts';
import { useEvidence } from '../../state/use-evidence.ts';

/** The words of a report and its short name; the evidence panel has them in context, with their proof. */
export function Sentence(props: { readonly source: string; readonly quotation: Quotation }) {
  const source = useEvidence().sources.get(props.source);
  if (!source) return null;
  return (
    <figure className="explain-sentence">
      <blockquote lang={source.language} dir="auto" cite={source.csl.URL}>
        {props.quotation.exact}
      </blockquote>
      <figcaption title={source.csl.title}>{source.shortTitle}</figcaption>
    </figure>
  );
}
