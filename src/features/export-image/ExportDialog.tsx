import { useEffect, useRef, useState } from 'react';
import { EXPORT_SCALES } from '../../export/canvas-limits.ts';
import { ExportError } from '../../export/export-error.ts';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { saveSvg } from '../../export/render-figure.ts';
import type { FigureTheme } from '../../export/token-table.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useExport } from './use-export.ts';
import './export-image.css';

interface ExportDialogProps {
  /** Makes the chart as it is shown now. */
  readonly chart: () => ExportableChart;
  readonly onClose: () => void;
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

function Choices(props: {
  readonly scale: '1' | '2' | '4';
  readonly onScale: (scale: '1' | '2' | '4') => void;
  readonly theme: FigureTheme;
  readonly onTheme: (theme: FigureTheme) => void;
}) {
  const { theme: themes } = useMessages();
  const { exporting } = useDetailMessages();
  return (
    <>
      <SegmentedControl
        label={exporting.size}
        showLabel
        segments={(['1', '2', '4'] as const).map((value) => ({
          value,
          label: exporting.scale(Number(value)),
        }))}
        value={props.scale}
        onChange={props.onScale}
      />
      <SegmentedControl
        label={exporting.theme}
        showLabel
        segments={[
          { value: 'light', label: themes.light },
          { value: 'dark', label: themes.dark },
        ]}
        value={props.theme}
        onChange={props.onTheme}
      />
    </>
  );
}

/** Chooses resolution and colours, draws the figure, saves or copies it; says what it did or why it could not. */
export function ExportDialog({ chart, onClose }: ExportDialogProps) {
  const { exporting } = useDetailMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [scale, setScale] = useState<'1' | '2' | '4'>('2');
  const [theme, setTheme] = useState<FigureTheme>('light');
  const { outcome, png, svg, copy } = useExport(chart);
  useEffect(() => dialog.current?.showModal(), []);
  const working = outcome.state === 'working';
  const factor = EXPORT_SCALES.find((known) => String(known) === scale) ?? 2;
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby="export-heading" onClose={onClose}>
      <h2 id="export-heading" className="section-title">
        {exporting.title}
      </h2>
      <p>{exporting.lead}</p>
      <Choices scale={scale} onScale={setScale} theme={theme} onTheme={setTheme} />
      <p role="status" className="export-status">
        {working ? exporting.working : outcome.state === 'saved' ? outcome.message : ''}
      </p>
      {outcome.state === 'failed' && (
        <FailureText error={outcome.error} onSaveSvg={(finished) => saveSvg(finished, chart().file)} />
      )}
      <div className="export-actions">
        <Button look="primary" disabled={working} onClick={() => void png(factor, theme)}>
          {exporting.save}
        </Button>
        <Button disabled={working} onClick={() => void svg(theme)}>
          {exporting.saveAsSvg}
        </Button>
        <Button disabled={working} onClick={() => void copy(factor, theme)}>
          {exporting.copy}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{exporting.close}</Button>
      </div>
    </dialog>
  );
}
