import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useYearsMessages } from '../../messages/use-years-messages.ts';
import type { Counts } from '../../state/events-by-year.ts';
import type { YearsSource } from './use-events-by-year.ts';

interface Row {
  readonly name: string;
  readonly counts: Counts;
  readonly reports: string;
  readonly strong?: boolean;
}

function useRows({ counted, reportsOf }: YearsSource): readonly Row[] {
  const messages = useYearsMessages();
  return [
    ...counted.years.map((counts) => ({
      name: String(counts.year),
      counts,
      reports: reportsOf(counts.year).join(', '),
    })),
    { name: messages.severalLong, counts: counted.several, reports: '' },
    { name: messages.allSingle, counts: counted.single, reports: '', strong: true },
    { name: messages.summariesLong, counts: counted.summaries, reports: '' },
  ];
}

/** The histogram as a table: the same counts, with their sums. */
export function YearsTable({ source }: { readonly source: YearsSource }) {
  const messages = useYearsMessages();
  const { kinds: names } = useMessages();
  const rows = useRows(source);
  const { single, summaries, shown } = source.counted;
  const kinds = [...new Set([...single.kinds, ...summaries.kinds].map(({ kind }) => kind))];
  const countOf = (counts: Counts, kind: (typeof kinds)[number]) =>
    counts.kinds.find((each) => each.kind === kind)?.count ?? 0;
  return (
    <details className="years-table">
      <summary>{messages.table}</summary>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="years-scroll" role="region" aria-label={messages.table} tabIndex={0}>
        <table aria-label={messages.table}>
          <thead>
            <tr>
              <th scope="col">{messages.year}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {names[kind]}
                </th>
              ))}
              <th scope="col">{messages.all}</th>
              <th scope="col">{messages.reports}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, counts, reports, strong }) => (
              <tr key={name} className={strong ? 'years-sum' : undefined}>
                <th scope="row">{name}</th>
                {kinds.map((kind) => (
                  <td key={kind}>{countOf(counts, kind)}</td>
                ))}
                <td>{counts.total}</td>
                <td className="years-reports">{reports}</td>
              </tr>
            ))}
            <tr className="years-sum">
              <th scope="row">{messages.everything}</th>
              {kinds.map((kind) => (
                <td key={kind}>{countOf(single, kind) + countOf(summaries, kind)}</td>
              ))}
              <td>{shown}</td>
              <td className="years-reports">{''}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}
