import { Maximize2, Table2, ZoomIn, ZoomOut } from 'lucide';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import type { OnWindow } from '../../charts/timeline/timeline-props.ts';
import { zoomWindow } from '../../charts/timeline/window-math.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { TREE_BUTTON } from '../../state/page-places.ts';
import { FIW_STRIPS } from '../../state/view-state.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { LiveFigure } from './LiveFigure.tsx';
import { PrerenderedFigures } from './PrerenderedFigures.tsx';
import { useFigureWidth } from './use-figure-width.ts';
import { useTimelineData } from './use-timeline-data.ts';
import './timeline-panel.css';

const ZOOM_STEP = 2;

/** What an export needs to draw the same timeline at another size. */
export interface ExportableTimeline {
  readonly data: TimelineData;
  readonly labels: TimelineLabels;
}

interface TimelinePanelProps {
  readonly renderExport: (timeline: ExportableTimeline) => ReactNode;
  /** What stands beside the heading: what can be asked about the years that are shown. */
  readonly beside?: ReactNode;
  /** Where the indicators of the strips are chosen, above the figure. */
  readonly picker?: ReactNode;
  /** Undo and redo, the first of the tools. */
  readonly undo?: ReactNode;
  /** The figure has its hands: it is there to be pointed at, in place of a prerendered one. */
  readonly onAlive?: (() => void) | undefined;
}

function useWindowChange(): OnWindow {
  const change = useLedger((state) => state.change);
  return useCallback(
    (window, phase) => {
      // A link carries whole days: what is committed is what the link restores.
      const whole = { start: Math.round(window.start), end: Math.round(window.end) };
      if (phase === 'move') change({ window }, 'replace');
      else change({ window: whole }, 'push');
    },
    [change],
  );
}

function Toolbar({ onWindow, undo }: { readonly onWindow: OnWindow; readonly undo: ReactNode }) {
  const messages = useMessages().timeline;
  const fiwStrip = useLedger((state) => state.view.fiwStrip);
  const tree = useLedger((state) => state.view.tree);
  const window = useLedger((state) => state.view.window);
  const change = useLedger((state) => state.change);
  const store = useLedgerStore();
  const zoom = (factor: number) => {
    // The window that is wanted now: the figure may not have followed yet.
    const state = store.getState();
    const { start, end } = selectWindow(state);
    onWindow(zoomWindow({ start, end }, state.extent, factor, (start + end) / 2), 'commit');
  };
  return (
    <div className="timeline-toolbar">
      <div className="timeline-actions">
        <SegmentedControl<string>
          label={messages.fiwStrip}
          showLabel
          segments={FIW_STRIPS.map((value) => ({ value, label: messages.strips[value] }))}
          value={fiwStrip.join()}
          onChange={(value) => change({ fiwStrip: [value] })}
        />
        <Button id={TREE_BUTTON} aria-expanded={tree} onClick={() => change({ tree: !tree })}>
          {messages.moreIndicators}
        </Button>
      </div>
      <div className="timeline-icons">
        {undo}
        <IconButton label={messages.zoomIn} onClick={() => zoom(ZOOM_STEP)}>
          <Icon of={ZoomIn} size={18} />
        </IconButton>
        <IconButton label={messages.zoomOut} onClick={() => zoom(1 / ZOOM_STEP)}>
          <Icon of={ZoomOut} size={18} />
        </IconButton>
        <IconButton
          label={messages.wholePeriod}
          disabled={window === null}
          onClick={() => change({ window: null })}
        >
          <Icon of={Maximize2} size={18} />
        </IconButton>
      </div>
    </div>
  );
}

function TableButton() {
  const messages = useMessages().timeline;
  const table = useLedger((state) => state.view.table);
  const change = useLedger((state) => state.change);
  return (
    <Button aria-expanded={table} onClick={() => change({ table: !table })}>
      <Icon of={Table2} size={16} /> {table ? messages.hideTable : messages.showTable}
    </Button>
  );
}

/** The main figure with its overview and its tools. */
export function TimelinePanel({ renderExport, beside, picker, undo, onAlive }: TimelinePanelProps) {
  const { timeline: messages, timelineFigure: labels, language } = useMessages();
  const { data, lanes } = useTimelineData();
  const figure = useRef<HTMLDivElement>(null);
  const width = useFigureWidth(figure);
  const onWindow = useWindowChange();
  const isAlive = width !== null;
  useEffect(() => {
    if (isAlive) onAlive?.();
  }, [isAlive, onAlive]);
  return (
    <section className="timeline-panel" aria-labelledby="timeline-heading">
      <div className="timeline-head">
        <h2 id="timeline-heading" className="section-title">
          {messages.heading}
        </h2>
        <div className="timeline-actions">
          {beside}
          <TableButton />
          {renderExport({ data, labels })}
        </div>
      </div>
      <Toolbar onWindow={onWindow} undo={undo} />
      {picker}
      <div ref={figure} className="timeline-figure">
        {width === null ? (
          <PrerenderedFigures data={data} labels={labels} />
        ) : (
          <LiveFigure {...{ data, lanes, width, onWindow, labels }} />
        )}
      </div>
      <p className="timeline-note">{messages.scoreNote}</p>
      {language !== 'en' && <p className="timeline-note">{messages.titlesInEnglish}</p>}
      <p className="timeline-note">{messages.help}</p>
    </section>
  );
}
