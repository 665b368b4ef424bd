import type { DatedEvent, EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { Case } from '../domain/case.ts';
import type { EventLink } from '../domain/event-link.ts';

/** A case with its events, in the order in which the record gives them: that of time. */
export interface CaseThread {
  readonly id: Case['id'];
  readonly title: string;
  readonly events: readonly DatedEvent[];
}

/** A link as seen from one of its ends. */
export interface LinkedEvent {
  readonly link: EventLink;
  /** `forth`: this event is the link's `from`, so the relation reads from it; `back`: it is the `to`. */
  readonly direction: 'forth' | 'back';
  /** The other end. */
  readonly event: DatedEvent;
}

export function deriveCases(ledger: EvidenceLedger, id: string): CaseThread[] {
  return (ledger.casesByEvent.get(id) ?? []).map((found) => ({
    id: found.id,
    title: found.title,
    events: found.events.flatMap((member) => ledger.eventById.get(member) ?? []),
  }));
}

/** The links that leave and reach an event, by the time of their other ends. */
export function deriveLinks(ledger: EvidenceLedger, id: string): LinkedEvent[] {
  return (ledger.linksByEvent.get(id) ?? [])
    .flatMap((link): LinkedEvent[] => {
      const direction = link.from === id ? 'forth' : 'back';
      const event = ledger.eventById.get(direction === 'forth' ? link.to : link.from);
      return event ? [{ link, direction, event }] : [];
    })
    .sort((a, b) => a.event.when.start - b.event.when.start || a.event.when.end - b.event.when.end);
}
