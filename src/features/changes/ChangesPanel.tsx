import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { Comparison } from '../../state/compare-editions.ts';
import { totalOf } from '../../state/compare-editions.ts';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import { ChangeTable, SaveChanges } from './ChangeTable.tsx';
import { Caveats } from './Caveats.tsx';
import { coversText, hasNews, marksText, notesOf } from './changes-words.ts';
import { PairPicker } from './PairPicker.tsx';
import { useComparison } from './use-comparison.ts';
import { WaterfallFigure } from './WaterfallFigure.tsx';
import './changes.css';

/** The comparison in two sentences. */
function Summary({ comparison }: { readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const { instrument, from, to, rows, refused } = comparison;
  const total = rows.find(({ indicator }) => indicator === totalOf(instrument));
  const count = (movement: string) => rows.filter((row) => row.movement === movement).length;
  const { before, after, change, indicator } = total ?? {};
  const named = (edition: number) => words.editionCovers(edition, coversText(instrument, edition));
  const format = (value: number) => words.number(value, indicator?.decimals ?? 0);
  return (
    <p className="changes-summary" role="status">
      {words.summary(named(from), named(to))}{' '}
      {indicator && before && after && change !== null && change !== undefined && (
        <strong>
          {change === 0
            ? words.totalStayed(indicator.name, format(after.value))
            : words.totalMoved(
                indicator.name,
                format(before.value),
                format(after.value),
                words.signed(change, indicator.decimals),
              )}
        </strong>
      )}{' '}
      {refused === null && words.counts(count('freer'), count('less-free'), count('same'))}
    </p>
  );
}

function Tables({ comparison }: { readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const { rows, refused } = comparison;
  if (refused !== null) return <ChangeTable comparison={comparison} rows={rows} caption={words.tableBoth} />;
  const moved = rows.filter(hasNews);
  const stayed = rows.filter((row) => !hasNews(row));
  return (
    <>
      {moved.length > 0 && (
        <div className="changes-moved">
          <h3>{words.tableMoved}</h3>
          <ChangeTable comparison={comparison} rows={moved} caption={words.tableMoved} />
        </div>
      )}
      {stayed.length > 0 && (
        <LazyDetails
          key={String(moved.length > 0)}
          className="changes-stayed"
          summary={words.tableStayed(stayed.length)}
          open={moved.length === 0}
        >
          <ChangeTable comparison={comparison} rows={stayed} caption={words.tableStayed(stayed.length)} />
        </LazyDetails>
      )}
    </>
  );
}

function Footnotes({ comparison }: { readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const marks = marksText(comparison, words);
  const notes = notesOf(comparison, words);
  return (
    <>
      {marks !== '' && <p className="changes-note">{marks}</p>}
      {notes.length > 0 && (
        <details className="changes-stayed">
          <summary>{words.notes}</summary>
          <ul className="changes-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Any two editions of one instrument: what moved, by how much, and who says why. */
export function ChangesPanel() {
  const words = useChangesMessages();
  const compared = useComparison();
  return (
    <section className="changes" aria-labelledby="changes-heading">
      <h2 id="changes-heading" className="section-title">
        {words.title}
      </h2>
      <p className="section-lead">{words.lead}</p>
      {compared ? (
        <>
          <PairPicker {...compared} />
          <Summary comparison={compared.comparison} />
          <Caveats comparison={compared.comparison} />
          {compared.comparison.refused === null && compared.comparison.basis === 'total' && (
            <WaterfallFigure {...compared} />
          )}
          <Tables comparison={compared.comparison} />
          <div className="changes-actions">
            <SaveChanges comparison={compared.comparison} />
          </div>
          <Footnotes comparison={compared.comparison} />
        </>
      ) : (
        <p>{words.empty}</p>
      )}
    </section>
  );
}
