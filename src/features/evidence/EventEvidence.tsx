import { TriangleAlert } from 'lucide';
import { useMemo } from 'react';
import type { DatedEvent } from '../../bundle/evidence-ledger.ts';
import { KindIcon } from '../../charts/shared/KindIcon.tsx';
import { epochDay } from '../../domain/calendar.ts';
import { scoreKey } from '../../domain/score.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import {
  deriveDisagreements,
  deriveUnrecorded,
  isDisputed,
  type Disagreements,
} from '../../state/disagreements.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { AccountCard } from './AccountCard.tsx';
import { CiteSlot } from './CiteSlot.tsx';
import { DisagreementRecords, DisagreementTeaser } from './DisagreementRecords.tsx';
import { EventThreads } from './EventThreads.tsx';
import { Icon } from '../../ui/Icon.tsx';

function DisagreementNote({ disagreements }: { readonly disagreements: Disagreements }) {
  const messages = useDetailMessages().evidence;
  const { sources } = useEvidence();
  if (!isDisputed(disagreements)) return null;
  return (
    <div className="disagreement">
      <p>
        <Icon of={TriangleAlert} size={16} /> <strong>{messages.disagreement}.</strong>{' '}
        {disagreements.dates && messages.datesDiffer}
      </p>
      {disagreements.figures.map((counts) => (
        <p key={counts[0]?.what}>
          <span lang="en">{counts[0]?.what}</span>:{' '}
          {counts.map((count) => `${count.text} (${sources.get(count.source)?.shortTitle})`).join(' · ')}
        </p>
      ))}
    </div>
  );
}

function EventFacts({ event }: { readonly event: DatedEvent }) {
  const messages = useDetailMessages().evidence;
  const rows: [string, string][] = [
    [messages.place, event.place ?? ''],
    [messages.people, event.people.join(', ')],
    [messages.organisations, event.organisations.join(', ')],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return known.length === 0 ? null : (
    <dl className="facts">
      {known.flatMap(([name, value]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} value`} lang="en">
          {value}
        </dd>,
      ])}
    </dl>
  );
}

/** The indicators of the sections in which a report tells the event: one step to the score. */
function ToldUnder({ event }: { readonly event: DatedEvent }) {
  const messages = useDetailMessages().evidence;
  const ledger = useEvidence();
  const change = useLedger((state) => state.change);
  const scores = event.indicators.flatMap((id) =>
    event.accounts.flatMap(({ source }) => {
      const { edition, instrument } = ledger.sources.get(source) ?? {};
      const matches =
        typeof edition === 'number' && instrument === id.slice(0, id.indexOf('.')).toLowerCase();
      const score = matches ? ledger.scoreByKey.get(scoreKey({ indicator: id, edition })) : undefined;
      return score ? [score] : [];
    }),
  );
  if (scores.length === 0) return null;
  return (
    <div className="told-under">
      <h4>{messages.toldUnder}</h4>
      {scores.map((score) => (
        <Button
          key={scoreKey(score)}
          onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
        >
          {score.indicator} {ledger.indicators.get(score.indicator)?.name}, {score.edition}
        </Button>
      ))}
    </div>
  );
}

function useSilentSources(event: DatedEvent): string[] {
  const ledger = useEvidence();
  const told = new Set(event.accounts.map(({ source }) => source));
  // Only a report on the time of the event is silent about it; the others never promised to tell it.
  const covers = ([first, last]: readonly [number, number]) =>
    event.when.start < epochDay(last + 1) && event.when.end > epochDay(first);
  return [...ledger.sources.values()]
    .filter(({ kind, csl, coverage }) => kind === 'document' && !told.has(csl.id) && covers(coverage))
    .map(({ shortTitle }) => shortTitle);
}

function CiteEvent({ event }: { readonly event: DatedEvent }) {
  const { date } = useMessages().timelineFigure;
  const ledger = useEvidence();
  const { id, title, when } = event;
  const sources = event.accounts.flatMap(({ source }) => ledger.sources.get(source) ?? []);
  return <CiteSlot subject={{ type: 'event', id, title, date: date(when), sources }} />;
}

/** An event: its accounts side by side, where they differ, and who is silent about it. */
export function EventEvidence({ event }: { readonly event: DatedEvent }) {
  const messages = useMessages();
  const detail = useDetailMessages();
  const { sources, disagreementsByEvent } = useEvidence();
  const records = useMemo(() => disagreementsByEvent.get(event.id) ?? [], [disagreementsByEvent, event]);
  const unrecorded = useMemo(() => deriveUnrecorded(event, records), [event, records]);
  const disputed = useMemo(() => new Set(deriveDisagreements(event).figures.flat()), [event]);
  const silent = useSilentSources(event);
  return (
    <div className="event-evidence">
      <p className="evidence-kinds">
        {event.kinds.map((kind) => (
          <span key={kind}>
            <KindIcon kind={kind} size={14} /> {messages.kinds[kind]}
          </span>
        ))}
      </p>
      <p className="evidence-date">{messages.timelineFigure.date(event.when)}</p>
      {event.summary && <p className="account-note">{detail.evidence.summaryEvent}</p>}
      <EventFacts event={event} />
      <DisagreementTeaser records={records} />
      <DisagreementNote disagreements={unrecorded} />
      <h3 className="accounts-heading">{detail.evidence.accounts(event.accounts.length)}</h3>
      <div className="accounts">
        {event.accounts.map((account) => {
          const source = sources.get(account.source);
          const counts = event.counts.filter((count) => count.source === account.source);
          return source && <AccountCard key={account.source} {...{ account, source, counts, disputed }} />;
        })}
      </div>
      {silent.length > 0 && (
        <p className="account-note">
          {detail.evidence.notToldIn}: {silent.join(', ')}
        </p>
      )}
      <DisagreementRecords records={records} />
      <EventThreads event={event} />
      <ToldUnder event={event} />
      <CiteEvent event={event} />
    </div>
  );
}
