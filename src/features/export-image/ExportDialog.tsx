import { useEffect, useMemo, useRef, useState } from 'react';
import { TimelineDrawing } from '../../charts/timeline/TimelineDrawing.tsx';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import { buildTimelineModel } from '../../charts/timeline/timeline-model.ts';
import { EXPORT_SCALES, type ExportScale } from '../../export/canvas-limits.ts';
import { ExportError } from '../../export/export-error.ts';
import { figureBodyWidth } from '../../export/figure-style.ts';
import { figureFileName } from '../../export/file-name.ts';
import { savePng, saveSvg, type FigureRequest } from '../../export/render-figure.ts';
import type { FigureTheme } from '../../export/token-table.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { formatView } from '../../state/url-codec.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { fileSelection, figureContent, yearsOf, type FigureSubject } from './figure-request.ts';
import './export-image.css';

const FIGURE_WIDTH = 1200;

export interface ExportDialogProps {
  readonly timeline: { readonly data: TimelineData; readonly labels: TimelineLabels };
  readonly onClose: () => void;
}

type Outcome =
  | { readonly state: 'idle' | 'working' }
  | { readonly state: 'saved'; readonly message: string }
  | { readonly state: 'failed'; readonly error: Error };

function useSubject({ data }: ExportDialogProps['timeline']): FigureSubject {
  const messages = useMessages();
  const detail = useDetailMessages();
  const ledger = useLedger((state) => state.ledger);
  const shown = useLedger((state) => state.view);
  const searched = useLedger((state) => state.evidence !== null);
  // A figure states a search only once the search has happened.
  const view = useMemo(() => (searched ? shown : { ...shown, query: '' }), [searched, shown]);
  return useMemo(() => {
    const permalink = `${window.location.origin}${window.location.pathname}${formatView(view)}`;
    return { ledger, view, data, permalink, messages, detail };
  }, [ledger, view, data, messages, detail]);
}

function buildRequest(subject: FigureSubject, labels: TimelineLabels, theme: FigureTheme): FigureRequest {
  const content = figureContent(subject);
  const model = buildTimelineModel(
    subject.data,
    { width: figureBodyWidth(FIGURE_WIDTH), touch: false },
    labels,
  );
  return {
    content,
    width: FIGURE_WIDTH,
    chart: { width: model.width, height: model.height, body: <TimelineDrawing model={model} /> },
    theme,
    description: `${content.subtitle} ${content.filters}`,
    lang: subject.messages.language,
  };
}

function useExport({ timeline }: ExportDialogProps) {
  const messages = useDetailMessages().exporting;
  const subject = useSubject(timeline);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const file = {
    country: subject.ledger.country.name,
    years: yearsOf(subject.data.window),
    selection: fileSelection(subject),
  };
  async function save(scale: ExportScale, theme: FigureTheme) {
    setOutcome({ state: 'working' });
    try {
      const raster = await savePng(buildRequest(subject, timeline.labels, theme), scale, file);
      const name = figureFileName({ ...file, format: { type: 'png', scale: raster.scale } });
      const saved = messages.saved(name, raster.width, raster.height);
      setOutcome({
        state: 'saved',
        message: raster.scale < scale ? `${saved} ${messages.steppedDown(raster.scale)}` : saved,
      });
    } catch (error) {
      setOutcome({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return { outcome, save, file };
}

function FailureText({
  error,
  onSaveSvg,
}: {
  readonly error: Error;
  readonly onSaveSvg: (svg: string) => void;
}) {
  const messages = useDetailMessages().exporting;
  const svg = error instanceof ExportError ? error.svg : null;
  return (
    <div role="alert" className="export-failure">
      <p>
        <strong>{messages.failed}.</strong>{' '}
        {error instanceof ExportError ? messages.failures[error.reason] : ''} ({error.message})
      </p>
      {svg !== null && <Button onClick={() => onSaveSvg(svg)}>{messages.saveSvg}</Button>}
    </div>
  );
}

/** Chooses resolution and colours, draws the figure, saves it; says what it saved or why it could not. */
export function ExportDialog(props: ExportDialogProps) {
  const messages = useMessages();
  const { exporting } = useDetailMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [scale, setScale] = useState<'1' | '2' | '4'>('2');
  const [theme, setTheme] = useState<FigureTheme>('light');
  const { outcome, save, file } = useExport(props);
  useEffect(() => dialog.current?.showModal(), []);
  const working = outcome.state === 'working';
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby="export-heading" onClose={props.onClose}>
      <h2 id="export-heading" className="section-title">
        {exporting.title}
      </h2>
      <p>{exporting.lead}</p>
      <SegmentedControl
        label={exporting.size}
        showLabel
        segments={(['1', '2', '4'] as const).map((value) => ({
          value,
          label: exporting.scale(Number(value)),
        }))}
        value={scale}
        onChange={setScale}
      />
      <SegmentedControl
        label={exporting.theme}
        showLabel
        segments={[
          { value: 'light', label: messages.theme.light },
          { value: 'dark', label: messages.theme.dark },
        ]}
        value={theme}
        onChange={setTheme}
      />
      <p role="status" className="export-status">
        {working ? exporting.working : outcome.state === 'saved' ? outcome.message : ''}
      </p>
      {outcome.state === 'failed' && (
        <FailureText error={outcome.error} onSaveSvg={(svg) => saveSvg(svg, file)} />
      )}
      <div className="export-actions">
        <Button
          look="primary"
          disabled={working}
          onClick={() => void save(EXPORT_SCALES.find((known) => String(known) === scale) ?? 2, theme)}
        >
          {exporting.save}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{exporting.close}</Button>
      </div>
    </dialog>
  );
}
