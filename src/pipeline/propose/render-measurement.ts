import type { DocumentFigures, Measurement, Share } from './compare-proposals.ts';

function shown({ found, all }: Share): string {
  return all === 0 ? '–' : `${found} of ${all} (${(found / all).toFixed(2)})`;
}

function sum(figures: readonly DocumentFigures[], pick: (one: DocumentFigures) => Share): Share {
  return figures
    .map(pick)
    .reduce((a, b) => ({ found: a.found + b.found, all: a.all + b.all }), { found: 0, all: 0 });
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The figures as Markdown: one table by document, one by kind of event. */
export function renderMeasurement({ documents, events, finelyDated, byKind }: Measurement): string {
  const total = [
    'all',
    shown(events),
    shown(finelyDated),
    shown(sum(documents, ({ kept }) => kept)),
    shown(sum(documents, ({ useful }) => useful)),
  ];
  return [
    row([
      'document',
      'events proposed with the right date',
      'of these, dated finer than a year',
      'proposals kept',
      'same event, date or kind to correct',
    ]),
    row(['---', '---', '---', '---', '---']),
    ...documents.map((one) =>
      row([
        `\`${one.source}\``,
        shown(one.events),
        shown(one.finelyDated),
        shown(one.kept),
        shown(one.useful),
      ]),
    ),
    row(total),
    '',
    row(['events of kind', 'proposed with the right date']),
    row(['---', '---']),
    ...[...byKind].map(([kind, share]) => row([kind, shown(share)])),
  ].join('\n');
}
