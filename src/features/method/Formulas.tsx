import { civilLibertiesRating, politicalRightsRating } from '../../domain/fiw-aggregation.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { useMethodMessages } from '../../messages/use-method-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { ratingBands } from './rating-bands.ts';

const PR_BANDS = ratingBands(politicalRightsRating, 40);
const CL_BANDS = ratingBands(civilLibertiesRating, 60);

function RatingTable() {
  const words = useMethodMessages().formulas;
  return (
    <div className="formula">
      <dt>{words.ratings}</dt>
      <dd>
        <table className="rating-table">
          <thead>
            <tr>
              {[words.rating, words.pr, words.cl].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PR_BANDS.map(({ rating, from, to }) => {
              const liberties = CL_BANDS.find((band) => band.rating === rating);
              return (
                <tr key={rating}>
                  <th scope="row">{rating}</th>
                  <td>{words.range(from, to)}</td>
                  <td>{liberties && words.range(liberties.from, liberties.to)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="formula-source">{words.ratingsSource}</p>
      </dd>
    </div>
  );
}

function InstrumentFormulas({ instrument }: { readonly instrument: Instrument }) {
  const words = useMethodMessages().formulas;
  return (
    <section className="instrument-formulas" aria-label={words.ofInstrument(instrument.name)}>
      <h4>
        <a href={instrument.url}>{instrument.name}</a>
      </h4>
      <dl>
        {instrument.notes.map(({ topic, text, source }) => (
          <div key={topic} className="formula">
            <dt>{topic}</dt>
            <dd>
              <p>{text}</p>
              <p className="formula-source">{words.readIn(source)}</p>
            </dd>
          </div>
        ))}
        {instrument.id === 'fiw' && <RatingTable />}
      </dl>
    </section>
  );
}

/** Every formula in words, with its source. */
export function Formulas() {
  const words = useMethodMessages().formulas;
  const { instruments } = useLedger((state) => state.ledger);
  return (
    <section aria-labelledby="formulas-heading">
      <h3 id="formulas-heading">{words.title}</h3>
      <p className="section-lead">{words.lead}</p>
      <div className="formulas">
        {[...instruments.values()].map((instrument) => (
          <InstrumentFormulas key={instrument.id} instrument={instrument} />
        ))}
      </div>
    </section>
  );
}
