import { memo } from 'react';
import { boxPoints } from '../shared/box-points.ts';
import type { FocusMark, MarkRow } from './focus-rows.ts';

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
          pressed={row.marks.some(({ key }) => pressed.has(key)) ? pressed : NONE_PRESSED}
        />
      ))}
    </>
  );
});

const NONE_PRESSED: ReadonlySet<string> = new Set();

interface RowButtonsProps extends Pick<MarkButtonsProps, 'activeKey' | 'pressed'> {
  readonly row: MarkRow;
}

/** A row that neither gains nor loses anything is left alone. */
const RowButtons = memo(function RowButtons({ row, activeKey, pressed }: RowButtonsProps) {
  return (
    <g role="group" aria-label={row.name}>
      {row.marks.map((mark) => (
        <MarkButton
          key={mark.key}
          mark={mark}
          active={mark.key === activeKey}
          pressed={pressed.has(mark.key)}
        />
      ))}
    </g>
  );
});

interface MarkButtonProps {
  readonly mark: FocusMark;
  readonly active: boolean;
  readonly pressed: boolean;
}

const MarkButton = memo(function MarkButton({ mark, active, pressed }: MarkButtonProps) {
  return (
    <polygon
      className="timeline-area timeline-mark"
      points={boxPoints(mark.area)}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-label={mark.name}
      aria-pressed={pressed}
      data-mark={mark.key}
    />
  );
});
