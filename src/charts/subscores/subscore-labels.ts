import { TEXT_FONT, type ChartText } from '../shared/chart-text.ts';
import { placeLabels, type Box } from '../shared/label-placement.ts';
import { round1 } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';
import type { LineRun } from './line-runs.ts';
import type { Spot } from './shared-stroke.ts';
import { plotScales, type PlotFrame } from './subscores-frame.ts';
import type { LineEnd, SubscoresModel } from './subscores-model.ts';

/** The names of the lines that end at one value, or that lie on each other. */
export interface LineLabel {
  readonly ids: readonly string[];
  readonly lines: readonly ChartText[];
}

/** From line to line. */
const LEADING = 15;
/** From the middle of a line of text down to its baseline. */
const BASELINE = 4;
/** Between a line of the chart and its label. */
const GAP = 6;
const WEIGHT = 600;

type Labelled = Pick<SubscoresModel, 'rows' | 'min' | 'max' | 'ends' | 'runs' | 'points' | 'codes'>;

function namesOf(ids: readonly string[], codes: Labelled['codes']): string {
  return ids.map((id) => codes[id] ?? '').join(', ');
}

/**
 * At the right of the plot, each at its value or, where that is taken, right above the label below it;
 * what would then stick out at the top pushes the others down again.
 */
export function buildEndLabels(model: Labelled, frame: PlotFrame): readonly LineLabel[] {
  const { y } = plotScales(model, frame);
  const ends = model.ends
    .toSorted((a, b) => a.value - b.value)
    .map((end: LineEnd) => {
      const texts = wrapText(namesOf(end.ids, model.codes), frame.labelRoom - 2 * GAP, TEXT_FONT, WEIGHT);
      return { ids: end.ids, texts, half: (texts.length * LEADING) / 2, at: y(end.value) };
    });
  const middles: number[] = [];
  let free = frame.bottom + LEADING / 2;
  for (const { at, half } of ends) {
    middles.push(Math.min(at, free - half));
    free = Math.min(at, free - half) - half;
  }
  let taken = frame.top - LEADING / 2;
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const half = ends[index]?.half ?? 0;
    const middle = Math.max(middles[index] ?? 0, taken + half);
    middles[index] = middle;
    taken = middle + half;
  }
  return ends.map(({ ids, texts, half }, index) => ({
    ids,
    lines: texts.map((text, line) => ({
      x: round1(frame.right + GAP),
      y: round1((middles[index] ?? 0) - half + (line + 0.5) * LEADING + BASELINE),
      text,
      anchor: 'start',
    })),
  }));
}

/** A slope is many small boxes: one large one would forbid the room beside it. */
const SLOPE_STEP = 4;

function boxesAlong(from: Spot, to: Spot): Box[] {
  const count = from.y === to.y ? 1 : Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SLOPE_STEP);
  const at = (part: number) => ({
    x: from.x + ((to.x - from.x) * part) / count,
    y: from.y + ((to.y - from.y) * part) / count,
  });
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [at(index), at(index + 1)];
    return {
      left: a.x - 1,
      right: b.x + 1,
      top: Math.min(a.y, b.y) - 2,
      bottom: Math.max(a.y, b.y) + 2,
    };
  });
}

/** Between names beside each other. */
const ASIDE = 5;
/** How far a name may reach beyond what it names. */
const OVERHANG = 12;
/** Beside the middle of a run too short for its name: how far the name may stand, and reach beyond the run. */
const SHIFTS = [0, -8, 8, -16, 16];
const SHORT_OVERHANG = 20;

interface Place extends Spot {
  readonly box: Box;
}

/** Above and below a spot of the run. */
function placesAt({ x, y }: Spot, width: number): Place[] {
  const [left, right] = [x - width / 2 - ASIDE, x + width / 2 + ASIDE];
  return [
    { x, y: y - GAP - 3, box: { left, right, top: y - GAP - LEADING - 1, bottom: y - GAP } },
    { x, y: y + GAP + 10, box: { left, right, top: y + GAP, bottom: y + GAP + LEADING + 1 } },
  ];
}

/** Where the name reaches beyond the run on one side, but still has its middle above or below itself. */
function placesAbout(spots: readonly Spot[], width: number): Place[] {
  const [start, end] = [spots[0], spots.at(-1)];
  if (!start || !end || spots.some(({ y }) => y !== start.y)) return [];
  return SHIFTS.map((shift) => (start.x + end.x) / 2 + shift)
    .filter((x) => x - width / 2 >= start.x - SHORT_OVERHANG && x + width / 2 <= end.x + SHORT_OVERHANG)
    .flatMap((x) => placesAt({ x, y: start.y }, width));
}

/** Above or below the run and never at its ends, where others begin: the nearer to its middle the better. */
function placesAlong(spots: readonly Spot[], width: number): Place[] {
  const [start, end] = [spots[0]?.x ?? 0, spots.at(-1)?.x ?? 0];
  const middle = (start + end) / 2;
  const between = spots.slice(1).map(({ x, y }, index) => {
    const before = spots[index] ?? { x, y };
    return { x: (before.x + x) / 2, y: (before.y + y) / 2 };
  });
  return [...spots.slice(1, -1), ...between]
    .filter(({ x }) => x - width / 2 >= start - OVERHANG && x + width / 2 <= end + OVERHANG)
    .toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle))
    .flatMap((spot) => placesAt(spot, width));
}

/** The middle between two years where one era ends and the next begins, and what that is called. */
export interface Boundary {
  readonly year: number;
  readonly text: string;
}

function boundaryBoxes({ text }: Boundary, x: number, { top, bottom }: PlotFrame): readonly Box[] {
  return [
    { left: x - 2, right: x + 2, top, bottom },
    { left: x, right: x + 2 * GAP + textWidth(text, TEXT_FONT), top: top - LEADING, bottom: top + LEADING },
  ];
}

/** What no label at the end of the lines says, the most important first, the longest before the others. */
function runsToName({ runs, ends, rows }: Labelled): readonly LineRun[] {
  const last = rows.at(-1)?.year;
  const said = new Set(ends.map(({ ids }) => ids.join()));
  const longest = runs.toSorted((a, b) => b.points.length - a.points.length);
  const shared = longest.filter(
    ({ ids, points }) => ids.length > 1 && !(points.at(-1)?.year === last && said.has(ids.join())),
  );
  // A line that does not end alone is named once where it is alone: there its colour is learnt.
  const alone = longest.filter(
    (run) =>
      run.ids.length === 1 &&
      !said.has(run.ids.join()) &&
      longest.find(({ ids }) => ids.join() === run.ids.join()) === run,
  );
  return [...shared, ...alone];
}

/** Names at what lines draw, together or alone, wherever a name touches nothing else. */
export function buildRunLabels(
  model: Labelled,
  frame: PlotFrame,
  boundary: Boundary | null,
): readonly LineLabel[] {
  const { x, y } = plotScales(model, frame);
  const spotsOf = ({ points }: LineRun) => points.map(({ year, value }) => ({ x: x(year), y: y(value) }));
  const drawn = model.runs.flatMap((run) => {
    const spots = spotsOf(run);
    return spots.slice(1).flatMap((spot, index) => boxesAlong(spots[index] ?? spot, spot));
  });
  const dots = model.points.map(({ year, value }) => {
    const [left, top] = [x(year) - 4, y(value) - 4];
    return { left, top, right: left + 8, bottom: top + 8 };
  });
  const bounds = { left: frame.left, right: frame.right, top: frame.top - 10, bottom: frame.bottom };
  const taken = [...drawn, ...dots, ...(boundary ? boundaryBoxes(boundary, x(boundary.year), frame) : [])];
  const nameAll = (runs: readonly LineRun[], placesOf: typeof placesAlong) => {
    const named = runs.map((run) => {
      const text = namesOf(run.ids, model.codes);
      return { run, text, places: placesOf(spotsOf(run), textWidth(text, TEXT_FONT, WEIGHT)) };
    });
    const boxes = named.map(({ places }) => places.map(({ box }) => box));
    const chosen = placeLabels(boxes, taken, bounds);
    return named.flatMap(({ run, text, places }, index) => {
      const place = places[chosen[index] ?? -1];
      if (!place) return [];
      taken.push(place.box);
      const line = { x: round1(place.x), y: round1(place.y), text, anchor: 'middle' } as const;
      return [{ run, label: { ids: run.ids, lines: [line] } }];
    });
  };
  const runs = runsToName(model);
  const shared = runs.filter(({ ids }) => ids.length > 1);
  const named = nameAll(shared, placesAlong);
  const short = nameAll(
    shared.filter((run) => !named.some((each) => each.run === run)),
    placesAbout,
  );
  const alone = nameAll(
    runs.filter(({ ids }) => ids.length === 1),
    placesAlong,
  );
  return [...named, ...short, ...alone].map(({ label }) => label);
}
