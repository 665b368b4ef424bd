import { describe, expect, it } from 'vitest';
import { buildHeatmapModel } from '../../charts/heatmap/heatmap-model.ts';
import { enHeatmap } from '../../messages/en/heatmap.ts';
import { scoreKey } from '../../domain/score.ts';
import { bundledLedger } from '../../testing/bundled-ledger.ts';
import { basesIn, heatmapFile, heatmapLabels, reasonsIn, savedRows, sumNotes } from './heatmap-words.ts';

const ledger = bundledLedger();
const instrument = ledger.instruments.get('fiw')!;
const model = buildHeatmapModel({ instrument, scoresByIndicator: ledger.scoresByIndicator, earlier: true });

describe('what the heat map says beside its cells', () => {
  it('saves every cell once, with the value of the bundle or without one', () => {
    const rows = savedRows(model);
    expect(rows).toHaveLength(model.rows.length * model.columns.length);
    for (const { indicator, column, cell } of rows) {
      const score = ledger.scoreByKey.get(scoreKey({ indicator: indicator.id, edition: column.edition }));
      expect(cell.state === 'score' ? cell.value : undefined).toBe(score?.value);
    }
    expect(rows.some(({ cell }) => cell.state === 'missing')).toBe(true);
  });

  it('gives each reason once', () => {
    expect(reasonsIn(model, heatmapLabels(enHeatmap))).toEqual([
      'no value: known from edition 2006 on',
      'no value: known from edition 2013 on',
    ]);
  });

  it('names its editions, bases and sums', () => {
    expect(heatmapFile(model, 'Kazakhstan').years).toEqual([2002, 2024]);
    expect(basesIn(model)).toEqual([]);
    expect(sumNotes(model, enHeatmap)).toEqual([
      enHeatmap.sumsAgree(model.sums.compared),
      enHeatmap.extrasZero,
    ]);
  });
});
