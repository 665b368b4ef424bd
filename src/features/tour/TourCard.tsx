import { ArrowLeft, ArrowRight, X } from 'lucide';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { parseScoreKey, type ScoreKey } from '../../domain/score.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import type { TourMessages } from '../../messages/en/tour.ts';
import { useTourMessages } from '../../messages/use-tour-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { Selection, ViewState } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSingleKeys } from '../../ui/set-single-keys.ts';
import { singleKeysOn } from '../../ui/single-keys.ts';
import type { TourStep } from './kazakhstan-tour.ts';
import { useTour, useViewBefore } from './use-tour.ts';
import './tour.css';

/** `undefined`: the key means nothing here. */
function tourKey(event: KeyboardEvent): 'next' | 'previous' | 'end' | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (event.key === 'ArrowRight') return 'next';
  if (event.key === 'ArrowLeft') return 'previous';
  if (event.key === 'Escape') return 'end';
  if (!singleKeysOn()) return undefined;
  return event.key === 'n' ? 'next' : event.key === 'p' ? 'previous' : undefined;
}

function Claim({ selection, children }: { readonly selection: Selection; readonly children: ReactNode }) {
  const change = useLedger((state) => state.change);
  return (
    <li>
      <button type="button" className="tour-claim" onClick={() => change({ selection })}>
        {children}
      </button>
    </li>
  );
}

/** Every event and score that the text speaks of, each a way to its evidence. */
function RestsOn({ step }: { readonly step: TourStep }) {
  const messages = useTourMessages();
  const { timelineFigure, language } = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const scoreText = (key: ScoreKey, value: number) => {
    const parts = parseScoreKey(key);
    const indicator = parts && ledger.indicators.get(parts.indicator);
    if (!parts || !indicator) return key;
    return messages.score(
      indicator.code,
      indicator.name,
      parts.edition,
      formatScore(value, indicator.decimals, language),
    );
  };
  return (
    <details className="tour-claims">
      <summary>{messages.restsOn(step.events.length + step.scores.length)}</summary>
      <ul>
        {step.events.map((id) => {
          const event = ledger.eventById.get(id);
          return (
            event && (
              <Claim key={id} selection={{ type: 'event', id, list: null }}>
                {timelineFigure.date(event.when)}: <span lang="en">{event.title}</span>
              </Claim>
            )
          );
        })}
        {step.scores.map(({ key, value }) => (
          <Claim key={key} selection={{ type: 'score', key }}>
            {scoreText(key, value)}
          </Claim>
        ))}
      </ul>
    </details>
  );
}

interface StepsProps {
  readonly step: number;
  readonly all: number;
  readonly onGo: (step: number) => void;
  readonly onEnd: () => void;
}

function Steps({ step, all, onGo, onEnd }: StepsProps) {
  const messages = useTourMessages();
  const letters = useSingleKeys();
  const last = step === all;
  return (
    <div className="tour-steps">
      <Button disabled={step === 1} onClick={() => onGo(step - 1)}>
        <Icon of={ArrowLeft} size={16} /> {messages.previous}
      </Button>
      <Button look="primary" onClick={() => (last ? onEnd() : onGo(step + 1))}>
        {last ? messages.finish : messages.next} {!last && <Icon of={ArrowRight} size={16} />}
      </Button>
      <Button look="quiet" onClick={onEnd}>
        <Icon of={X} size={16} /> {messages.end}
      </Button>
      <p className="tour-keys">{letters ? messages.keys : messages.keysWithoutLetters}</p>
    </div>
  );
}

/**
 * Brings the card to the top and the focus to its heading whenever the step changes: the heading and the
 * text after it are then read. A shared link moves nothing.
 */
function useStepFocus(step: number | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (step === null) return;
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}

const TOUR_BUTTON = '.tour-start button';

interface StopProps {
  readonly step: number;
  readonly messages: TourMessages;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly viewBefore: () => ViewState | null;
}

/** The stop at which the tour is: what the view shows, in a few sentences, and the ways on. */
function Stop({ step, messages, heading, viewBefore }: StopProps) {
  const { tour, current, go, end } = useTour(step, viewBefore);
  if (!current) return null;
  const words = messages.steps[current.id];
  function endTour() {
    end();
    const start = document.querySelector(TOUR_BUTTON);
    if (start instanceof HTMLElement) start.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    const key = tourKey(event);
    if (!key) return;
    event.preventDefault();
    if (key === 'end') endTour();
    else go(key === 'next' ? step + 1 : step - 1);
  }
  return (
    // The keys work while the focus is on anything in the card; each has a button as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="tour" aria-label={messages.region} onKeyDown={onKeyDown}>
      <div className="tour-words">
        <p className="tour-progress" id="tour-progress">
          {messages.progress(step, tour.length)}
        </p>
        <h2 ref={heading} tabIndex={-1} className="tour-title" aria-describedby="tour-progress tour-text">
          {words.title}
        </h2>
        <p id="tour-text">{words.text}</p>
        <RestsOn key={current.id} step={current} />
      </div>
      <Steps step={step} all={tour.length} onGo={go} onEnd={endTour} />
    </section>
  );
}

/** Nothing until the tour begins; other changes of the view do not concern it then. */
export function TourCard() {
  // Also before it begins: words of another language that came only then would take the page's other parts along.
  const messages = useTourMessages();
  const step = useLedger(({ view }) => view.tour);
  const viewBefore = useViewBefore();
  const heading = useStepFocus(step);
  return step !== null && <Stop {...{ step, messages, heading, viewBefore }} />;
}
