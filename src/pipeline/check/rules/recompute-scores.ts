import type { InstrumentId } from '../../../domain/instrument.ts';
import { scoreRowsOf } from '../../dataset/dataset.ts';
import { editionsOf, type EditionFigures, type Recomputation } from '../edition-figures.ts';
import { recomputeFiw } from '../recompute-fiw.ts';
import { recomputeFotn } from '../recompute-fotn.ts';
import { recomputeNit } from '../recompute-nit.ts';
import type { Rule } from '../rule.ts';

const RECOMPUTE: Readonly<Record<InstrumentId, (figures: EditionFigures) => Recomputation>> = {
  fiw: recomputeFiw,
  nit: recomputeNit,
  fotn: recomputeFotn,
};

/** Every aggregate follows from its parts by the published method, within each source and edition. */
export const recomputeScores: Rule = {
  title: 'arithmetic of the instruments',
  check: ({ dataset }) => {
    const rows = scoreRowsOf(dataset);
    const sources = dataset.sources.map(({ value }) => value);
    const outcomes = Object.entries(RECOMPUTE).flatMap(([instrument, recompute]) =>
      editionsOf(
        rows.filter((row) => row.instrument === instrument),
        sources,
      ).map(recompute),
    );
    return {
      problems: outcomes.flatMap(({ problems }) => problems),
      counts: { 'recomputed aggregates': outcomes.reduce((sum, { compared }) => sum + compared, 0) },
    };
  },
};
