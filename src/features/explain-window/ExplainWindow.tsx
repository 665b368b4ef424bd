import { Check, Copy, X } from 'lucide';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { epochDayOf, isoDate } from '../../domain/calendar.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import { deriveWindowExplanation, type WindowExplanation } from '../../state/explain-window.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectView, selectWindow } from '../../state/ledger-store.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { usePermalink } from '../../state/use-permalink.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useEscapeKey } from '../../ui/use-escape-key.ts';
import { EXPLAIN_BUTTON, EXPLAIN_SECTION } from './element-ids.ts';
import { EventsOfWindow } from './EventsOfWindow.tsx';
import { explanationText } from './explanation-text.ts';
import { rangeText } from './explanation-words.ts';
import { InstrumentChanges } from './InstrumentChanges.tsx';
import './explain-window.css';

function useIsFiltered(): boolean {
  return useLedger(
    ({ view: { kinds, sources, query } }) => kinds !== null || sources !== null || query !== '',
  );
}

function useExplanation(): WindowExplanation {
  const ledger = useEvidence();
  // While the reader drags or types, the timeline comes first.
  const window = useFollowing(selectWindow);
  const { kinds, sources, query } = useFollowing(selectView);
  return useMemo(
    () => deriveWindowExplanation(ledger, { kinds, sources, query }, window),
    [ledger, kinds, sources, query, window],
  );
}

function CopyButton({ explanation }: { readonly explanation: WindowExplanation }) {
  const messages = useMessages();
  const words = useExplainMessages().explain;
  const { citation } = useDetailMessages();
  const ledger = useEvidence();
  const filtered = useIsFiltered();
  const permalinkOf = usePermalink();
  // Holds for the text that was copied, not for the next one.
  const [outcome, setOutcome] = useState<{ of: WindowExplanation; said: string; good: boolean } | null>(null);
  const current = outcome?.of === explanation ? outcome : null;
  async function copy() {
    const accessed = isoDate(epochDayOf(new Date()));
    const permalink = permalinkOf();
    const subject = { ledger, explanation, filtered, messages, words, citation, accessed, permalink };
    const text = explanationText(subject);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: explanation, said: words.copied, good: true });
    } catch {
      // Denied, or no clipboard on an insecure page: the reader is told and can select the text.
      setOutcome({ of: explanation, said: words.copyFailed, good: false });
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>
        <Icon of={current?.good ? Check : Copy} size={16} /> {words.copy}
      </Button>
      <span role="status" className="explain-outcome" data-good={current?.good}>
        {current?.said}
      </span>
    </>
  );
}

/** What changed in the shown years, what the reports say about it, and what happened. */
export function ExplainWindow() {
  const messages = useMessages();
  const words = useExplainMessages().explain;
  const country = useEvidence().country.name;
  const change = useLedger((state) => state.change);
  const asked = useLedger((state) => state.history === 'push');
  const filtered = useIsFiltered();
  const explanation = useExplanation();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const openedByHand = useRef(asked);
  useEffect(() => {
    // A shared link must not pull the focus down the page.
    if (openedByHand.current) heading.current?.focus();
  }, []);
  const close = useCallback(() => {
    change({ explain: false });
    document.getElementById(EXPLAIN_BUTTON)?.focus();
  }, [change]);
  useEscapeKey(section, close);
  return (
    <section ref={section} id={EXPLAIN_SECTION} className="explain" aria-labelledby="explain-heading">
      <div className="explain-head">
        <h2 ref={heading} id="explain-heading" tabIndex={-1} className="section-title">
          {words.title(country, rangeText(explanation.window, messages))}
        </h2>
        <IconButton label={words.close} onClick={close}>
          <Icon of={X} size={18} />
        </IconButton>
      </div>
      <p className="section-lead">{words.lead}</p>
      <div className="explain-actions">
        <CopyButton explanation={explanation} />
      </div>
      {explanation.instruments.map((within) => (
        <InstrumentChanges key={within.instrument.id} within={within} />
      ))}
      <EventsOfWindow events={explanation.events} filtered={filtered} />
    </section>
  );
}
