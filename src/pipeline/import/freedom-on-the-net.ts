import type { CellReader, NumberShape } from './cell-reader.ts';
import type { Figure, FigureTable } from './figure-table.ts';

const STATUSES = { F: 'Free', PF: 'Partly Free', NF: 'Not Free' };
const EDITION: NumberShape = { min: 2009, max: 2100, step: 1 };

const whole = (max: number): NumberShape => ({ min: 0, max, step: 1 });
const SUBCATEGORIES = [
  { letter: 'A', name: 'A_obstacles_to_access', max: 25, questions: 5 },
  { letter: 'B', name: 'B_limits_on_content', max: 35, questions: 8 },
  { letter: 'C', name: 'C_violations_of_user_rights', max: 40, questions: 8 },
];
const MAX_TOTAL = 100;
const MAX_QUESTION = 6;

const QUESTION_TABLE_COLUMNS = [
  ...SUBCATEGORIES.flatMap(({ letter, max, questions }) => [
    ...Array.from({ length: questions }, (_, index) => ({
      name: `${letter}${index + 1}`,
      shape: whole(MAX_QUESTION),
    })),
    { name: letter, shape: whole(max) },
  ]),
  { name: 'Total', shape: whole(MAX_TOTAL) },
];

function published(
  edition: number,
  node: string,
  value: number | null,
  more: Partial<Figure> = {},
): Figure[] {
  if (value === null) return [];
  const indicator = `FOTN.${node.toUpperCase()}`;
  return [
    { edition, indicator, value, status: null, basis: 'published', converted: false, note: null, ...more },
  ];
}

export const FOTN_QUESTIONS_TABLE: FigureTable = {
  source: 'fotn-2024',
  instrument: 'fotn',
  columns: ['Country', 'Edition', 'Status', ...QUESTION_TABLE_COLUMNS.map(({ name }) => name)],
  countryColumn: 'Country',
  figuresOf: (cells) => {
    const edition = cells.requiredNumber('Edition', EDITION) ?? 0;
    const status = cells.choice('Status', STATUSES);
    return QUESTION_TABLE_COLUMNS.flatMap(({ name, shape }) =>
      published(edition, name, cells.requiredNumber(name, shape), name === 'Total' ? { status } : {}),
    );
  },
};

/** What the parenthesis of `source_url` says: the figure as printed, or that a newspaper reports it. */
interface Provenance {
  readonly total: number | null;
  /** Of A, B and C. */
  readonly parts: readonly number[];
  readonly fromNews: boolean;
}

function provenanceOf(text: string): Provenance {
  const remark = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? '';
  const scale = /old scale (\d+)(?:: (\d+)\/(\d+)\/(\d+))?/.exec(remark);
  const total = scale?.[1] ?? /= (\d+) on the old scale/.exec(remark)?.[1];
  return {
    total: total === undefined ? null : Number(total),
    parts: scale?.[2] === undefined ? [] : scale.slice(2).map(Number),
    fromNews: /^news\b/.test(remark),
  };
}

/** Whether a value was turned, and its note; a value that is not `max − printed` is refused. */
function turnOf(
  cells: CellReader,
  column: string,
  turned: { value: number | null; printed: number | null | undefined; max: number },
  fromNews: boolean,
): Pick<Figure, 'converted' | 'note'> {
  const { value, printed, max } = turned;
  if (printed === null || printed === undefined) {
    return { converted: false, note: fromNews ? 'as reported in the news' : null };
  }
  if (value !== null && value !== max - printed) {
    cells.refuse(
      column,
      `the old scale had ${printed}, which turned is ${max} − ${printed}`,
      String(max - printed),
    );
  }
  return { converted: true, note: `old scale ${printed}` };
}

/**
 * Single editions. Earlier ones counted from 0 = freest; the table has turned them already (100 − x,
 * each part from its own maximum) and tells the printed figure in a parenthesis, which becomes the
 * note and marks the value as converted. A source that itself states today's scale has no such figure.
 */
export const FOTN_EDITIONS_TABLE: FigureTable = {
  source: 'fotn-other-editions',
  instrument: 'fotn',
  columns: ['country', 'edition', 'total', ...SUBCATEGORIES.map(({ name }) => name), 'source_url'],
  countryColumn: 'country',
  figuresOf: (cells) => {
    const edition = cells.requiredNumber('edition', EDITION) ?? 0;
    const { total: printed, parts, fromNews } = provenanceOf(cells.required('source_url'));
    const total = cells.requiredNumber('total', whole(MAX_TOTAL));
    const turn = turnOf(cells, 'total', { value: total, printed, max: MAX_TOTAL }, fromNews);
    return [
      ...SUBCATEGORIES.flatMap(({ letter, name, max }, index) => {
        const value = cells.number(name, whole(max));
        const part = turnOf(cells, name, { value, printed: parts[index], max }, fromNews);
        return published(edition, letter, value, part);
      }),
      ...published(edition, 'Total', total, turn),
    ];
  },
};
