import { Check, Copy, Download } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { epochDayOf, isoDate } from '../../domain/calendar.ts';
import { buildCitation } from '../../export/cite/build-citation.ts';
import {
  citationFileName,
  CITE_FILES,
  CITE_FORMATS,
  formatCitation,
  type CiteFormat,
} from '../../export/cite/formats.ts';
import type { CiteSubject } from '../../export/cite/subject.ts';
import { downloadBlob } from '../../export/download.ts';
import { useCiteMessages } from '../../messages/use-cite-messages.ts';
import { usePermalink } from '../../state/use-permalink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import './cite.css';

interface CiteDialogProps {
  readonly subject: CiteSubject;
  readonly onClose: () => void;
}

/** The items of the citation, as seen today at this view's address. */
function useCitation(subject: CiteSubject) {
  const words = useCiteMessages();
  const permalinkOf = usePermalink();
  const [context] = useState(() => ({
    accessed: isoDate(epochDayOf(new Date())),
    permalink: permalinkOf(),
  }));
  return buildCitation(subject, context, words.text);
}

type Outcome = 'idle' | 'copied' | 'failed';

function CopyCitation({ text, format }: { readonly text: string; readonly format: CiteFormat }) {
  const words = useCiteMessages();
  // Told of the format that was copied: another one is not yet.
  const [{ of, outcome }, setOutcome] = useState<{ of: CiteFormat; outcome: Outcome }>({
    of: format,
    outcome: 'idle',
  });
  const now = of === format ? outcome : 'idle';
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: format, outcome: 'copied' });
    } catch {
      // Denied, or no clipboard on an insecure page: the text stands there to be selected.
      setOutcome({ of: format, outcome: 'failed' });
    }
  }
  return (
    <>
      <Button look="primary" onClick={() => void copy()}>
        <Icon of={now === 'copied' ? Check : Copy} /> {words.copy(words.formats[format])}
      </Button>
      <p role="status" className={`cite-status ${now === 'failed' ? 'cite-problem' : ''}`}>
        {now === 'failed' ? words.copyFailed : now === 'copied' ? words.copied : ''}
      </p>
    </>
  );
}

/** A citation in four formats, to copy or to save. */
export function CiteDialog({ subject, onClose }: CiteDialogProps) {
  const words = useCiteMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<CiteFormat>('apa');
  const items = useCitation(subject);
  const text = formatCitation(items, format, words.text);
  const { ending, type } = CITE_FILES[format];
  const save = () =>
    downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), citationFileName(items, format));
  useEffect(() => dialog.current?.showModal(), []);
  // Outside the panel that opened it: Escape closes the dialogue, not the panel behind it.
  return createPortal(
    <dialog ref={dialog} className="cite-dialog" aria-labelledby="cite-heading" onClose={onClose}>
      <h2 id="cite-heading" className="section-title">
        {words.title}
      </h2>
      <p>{words.of[subject.type]}</p>
      <SegmentedControl
        label={words.format}
        segments={CITE_FORMATS.map((value) => ({ value, label: words.formats[value] }))}
        value={format}
        onChange={setFormat}
      />
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      <pre
        className="cite-result"
        role="region"
        aria-label={words.result(words.formats[format])}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {text}
      </pre>
      <div className="cite-actions">
        <CopyCitation text={text} format={format} />
        <Button onClick={save}>
          <Icon of={Download} /> {words.download(ending)}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </div>
    </dialog>,
    document.body,
  );
}
