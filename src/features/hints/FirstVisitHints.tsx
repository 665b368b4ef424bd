import { X } from 'lucide';
import { useRef, useState } from 'react';
import type { HintId } from '../../messages/en/help.ts';
import { useHelpMessages } from '../../messages/use-help-messages.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { HINT_IDS, readDismissed, storeDismissed } from './dismissed-hints.ts';
import './hints.css';

/** Where the focus goes when the last tip is gone: the heading of the chart above. */
const AFTER_HINTS = '#timeline-heading';

/** A few tips below the timeline for those who are here for the first time. They block nothing. */
export function FirstVisitHints() {
  const messages = useHelpMessages().hints;
  const [dismissed, setDismissed] = useState(readDismissed);
  const box = useRef<HTMLElement>(null);
  const shown = HINT_IDS.filter((id) => !dismissed.includes(id));
  if (shown.length === 0) return null;
  function dismiss(ids: readonly HintId[]) {
    const next = [...dismissed, ...ids];
    setDismissed(next);
    storeDismissed(next);
    if (next.length < HINT_IDS.length) {
      box.current?.focus();
      return;
    }
    const heading = document.querySelector(AFTER_HINTS);
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  return (
    <section ref={box} className="hints" aria-labelledby="hints-heading" tabIndex={-1}>
      <div className="hints-head">
        <h2 id="hints-heading">{messages.region}</h2>
        <Button look="quiet" onClick={() => dismiss(shown)}>
          {messages.dismissAll}
        </Button>
      </div>
      <ul>
        {shown.map((id) => {
          const { title, text } = messages.tips[id];
          return (
            <li key={id} className="hint">
              <p>
                <strong>{title}.</strong> {text}
              </p>
              <IconButton label={messages.dismiss(title)} onClick={() => dismiss([id])}>
                <Icon of={X} size={16} />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
