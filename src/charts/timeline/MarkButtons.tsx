import { memo } from 'react';
import { boxPoints } from '../shared/box-points.ts';
import type { MarkRow } from './focus-rows.ts';

export interface MarkButtonsProps {
  readonly rows: readonly MarkRow[];
  /** The one mark that Tab reaches. */
  readonly activeKey: string | undefined;
  /** Keys of the marks that are pinned. */
  readonly pressed: ReadonlySet<string>;
}

/**
 * The marks as a keyboard and a screen reader meet them: rows of buttons, invisible but for the
 * ring of the focus. Events bubble to the chart, which finds the mark by `data-mark`. There is one for
 * each mark that is drawn, so a badge of a thousand events is one button, whoever painted it.
 */
export const MarkButtons = memo(function MarkButtons({ rows, activeKey, pressed }: MarkButtonsProps) {
  return (
    <>
      {rows.map((row) => (
        <RowButtons
          key={row.key}
          row={row}
          activeKey={row.marks.some(({ key }) => key === activeKey) ? activeKey : undefined}
          pressed={row.marks.some(({ key }) => pressed.has(key)) ? pressed : undefined}
        />
      ))}
    </>
  );
});

interface RowButtonsProps extends Pick<MarkButtonsProps, 'activeKey'> {
  readonly row: MarkRow;
  readonly pressed: MarkButtonsProps['pressed'] | undefined;
}

/** A row that neither gains nor loses anything is left alone. */
const RowButtons = memo(function RowButtons({ row, activeKey, pressed }: RowButtonsProps) {
  return (
    <g role="group" aria-label={row.name}>
      {row.marks.map(({ key, area, name }) => (
        <polygon
          key={key}
          className="timeline-area timeline-mark"
          points={boxPoints(area)}
          role="button"
          tabIndex={key === activeKey ? 0 : -1}
          aria-label={name}
          aria-pressed={pressed?.has(key) === true}
          data-mark={key}
        />
      ))}
    </g>
  );
});
