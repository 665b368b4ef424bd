import { memo } from 'react';
import type { FocusMark, MarkRow } from './focus-rows.ts';
import type { TimelineTarget } from './timeline-data.ts';

export interface MarkButtonsProps {
  readonly rows: readonly MarkRow[];
  /** The one mark that Tab reaches. */
  readonly activeKey: string | undefined;
  readonly selected: TimelineTarget | undefined;
}

/**
 * The marks as a keyboard and a screen reader meet them: rows of buttons, invisible but for the
 * ring of the focus. Events bubble to the chart, which finds the mark by `data-mark`.
 */
export const MarkButtons = memo(({ rows, activeKey, selected }: MarkButtonsProps) => (
  <>
    {rows.map((row) => (
      <g key={row.key} role="group" aria-label={row.name}>
        {row.marks.map((mark) => (
          <MarkButton
            key={mark.key}
            mark={mark}
            active={mark.key === activeKey}
            pressed={isSelected(mark, selected)}
          />
        ))}
      </g>
    ))}
  </>
));
MarkButtons.displayName = 'MarkButtons';

interface MarkButtonProps {
  readonly mark: FocusMark;
  readonly active: boolean;
  readonly pressed: boolean;
}

const MarkButton = memo(({ mark, active, pressed }: MarkButtonProps) => (
  <g
    className="timeline-mark"
    role="button"
    tabIndex={active ? 0 : -1}
    aria-label={mark.name}
    aria-pressed={pressed}
    data-mark={mark.key}
  >
    <rect className="timeline-area" fill="transparent" rx={4} {...mark.area} />
  </g>
));
MarkButton.displayName = 'MarkButton';

function isSelected({ target }: FocusMark, selected: TimelineTarget | undefined): boolean {
  if (selected?.type === 'score') return target.type === 'score' && target.key === selected.key;
  return target.type === 'event' && target.ids.some((id) => selected?.ids.includes(id) ?? false);
}
