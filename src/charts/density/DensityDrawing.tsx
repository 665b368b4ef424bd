import { ChartGridDrawing, GridNumber } from '../shared/ChartGridDrawing.tsx';
import type { DensityModel } from './density-model.ts';

/** Of the darkest cell: ink on it is legible in both themes. */
const DARKEST = 0.45;

/** Counts by sort and year, shaded; the number in the cell says the same. */
export function DensityDrawing({ model: { grid, cells } }: { readonly model: DensityModel }) {
  return (
    <ChartGridDrawing
      grid={grid}
      cell={(row, column, [rowIndex, columnIndex]) => {
        const cell = cells[rowIndex]?.[columnIndex];
        if (!cell) return null;
        const { count, share } = cell;
        const box = { x: column.x + 0.5, y: row.y + 0.5, width: column.width - 1, height: row.height - 1 };
        return (
          <>
            {share !== null && share > 0 && (
              <rect {...box} fill="var(--accent)" fillOpacity={Math.round(share * DARKEST * 1000) / 1000} />
            )}
            <GridNumber
              row={row}
              column={column}
              text={String(count)}
              strong={share === null}
              soft={count === 0}
            />
          </>
        );
      }}
    />
  );
}
