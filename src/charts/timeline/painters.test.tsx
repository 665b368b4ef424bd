import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { hitTest } from './hit-test.ts';
import { KIND_HUE } from '../shared/kind-hue.ts';
import type { LaneModel } from './lane-model.ts';
import { lanePaths } from './lane-paths.ts';
import { eventTarget } from './mark-members.ts';
import { paintLanes } from './paint-marks.ts';
import type { MarkModel } from './mark-model.ts';
import { MARKS_TOLD_APART } from './rug-model.ts';
import { SvgMarks } from './SvgMarks.tsx';
import { anyDate, anyWindow, lanesOf, manyDates } from './testing/many-events.ts';
import { notingInk } from './testing/note-pen.ts';
import { DECADE, someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';
import type { TimeWindow } from './timeline-data.ts';
import { refutes } from '../../testing/complaints.ts';

function modelOf(dates: readonly string[], window: TimeWindow = DECADE, width = 1300) {
  return buildTimelineModel(someData({ window, lanes: lanesOf(dates) }), { width }, timelineEn);
}

interface Drawn {
  readonly texts: readonly string[];
  readonly shapes: readonly string[];
  readonly columns: readonly string[];
}

/** What the canvas painter draws, written down by a pen that has no canvas. */
function paintedBy(lanes: readonly LaneModel[]): Drawn {
  const { ink, noted } = notingInk();
  paintLanes(ink, lanes);
  const of = (act: string) => noted.filter((note) => note.act === act);
  return {
    texts: of('write').map(({ x, y, what }) => `${x.toFixed(1)},${y.toFixed(1)} ${what}`),
    shapes: of('fill').map(({ what }) => what),
    columns: of('box').flatMap(({ what, colour, x }) => {
      const [width = 0, height = 0] = what.split('×').map(Number);
      return Array.from({ length: width }, (_, index) => `${colour} ${x + index} ${height}`);
    }),
  };
}

/** The closed outlines of a path. */
const outlinesIn = (d: string) => d.match(/M[^M]*Z/g) ?? [];

/** The filled outlines that a lane has, its rug apart. */
const outlinesOf = (lane: Pick<LaneModel, 'kind' | 'marks'>, parts: readonly string[]) =>
  lanePaths(lane)
    .filter(({ part }) => parts.includes(part))
    .flatMap(({ d }) => outlinesIn(d));

const badgeOf = (mark: MarkModel) => outlinesOf({ kind: mark.kind, marks: [mark] }, ['badges'])[0];

const SIGNS = ['glyphs', 'hollow-glyphs', 'badges', 'hollow-badges'];

/** The outlines that the SVG painter fills. */
function filledBy(lanes: readonly LaneModel[]): readonly string[] {
  const markup = renderToStaticMarkup(<SvgMarks lanes={lanes} />);
  return [...markup.matchAll(/<path d="([^"]*)"/g)].flatMap(([, d = '']) => outlinesIn(d));
}

/** The texts that the SVG painter draws, each with its place. */
function writtenBy(lanes: readonly LaneModel[]): readonly string[] {
  const markup = renderToStaticMarkup(<SvgMarks lanes={lanes} />);
  return [...markup.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, x, y, text]) => `${Number(x).toFixed(1)},${Number(y).toFixed(1)} ${text}`,
  );
}

const figures = fc.record({
  dates: fc.array(anyDate, { maxLength: 120 }),
  window: anyWindow,
  width: fc.constantFrom(360, 768, 1440),
});

describe('the two painters', () => {
  it('write the same counts and titles at the same places', () => {
    fc.assert(
      fc.property(figures, ({ dates, window, width }) => {
        const { lanes } = modelOf(dates, window, width);
        expect(paintedBy(lanes).texts.toSorted()).toEqual(writtenBy(lanes).toSorted());
      }),
    );
  });

  it('draw one shape for each mark, where the mark is hit', () => {
    fc.assert(
      fc.property(figures, ({ dates, window, width }) => {
        const model = modelOf(dates, window, width);
        const marks = model.lanes.flatMap((lane) => lane.marks);
        const under = model.lanes.flatMap((lane) =>
          outlinesOf(lane, ['word-rooms', ...lane.marks.map(({ id }) => id)]),
        );
        const signs = marks.flatMap((mark) => outlinesOf({ kind: mark.kind, marks: [mark] }, SIGNS));
        const { shapes } = paintedBy(model.lanes);
        expect(signs).toHaveLength(marks.length);
        expect(filledBy(model.lanes).toSorted()).toEqual([...under, ...signs].toSorted());
        // Full badges are drawn by hand, and each has a larger one below it where SVG strokes a rim.
        const badges = marks.filter(({ size, hollow }) => size > 1 && !hollow);
        const arcsOf = ({ x, y, reach }: MarkModel, radius: number) => {
          const half = reach - 10;
          return `${x + half} ${y} ${radius}, ${x - half} ${y} ${radius}`;
        };
        expect(shapes.filter((shape) => !shape.startsWith('M')).toSorted()).toEqual(
          badges.flatMap((mark) => [arcsOf(mark, 10), arcsOf(mark, 10.75)]).toSorted(),
        );
        const others = signs.filter((d) => !badges.some((mark) => d === badgeOf(mark)));
        expect(outlinesIn(shapes.join('')).toSorted()).toEqual([...under, ...others].toSorted());
        for (const mark of marks) expect(hitTest(model, mark)?.target).toBe(eventTarget(mark));
      }),
    );
  });

  it('count every event of the window once: sizes, members and the lane agree', () => {
    fc.assert(
      fc.property(figures, ({ dates, window, width }) => {
        const { lanes } = modelOf(dates, window, width);
        const inWindow = lanesOf(dates).map(
          ({ events }) =>
            events.filter(({ when }) => when.start < window.end && when.end > window.start).length,
        );
        const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(lanes.map(({ marks }) => sum(marks.map(({ size }) => size)))).toEqual(inWindow);
        expect(lanes.map(({ marks }) => sum(marks.map((mark) => eventTarget(mark).ids.length)))).toEqual(
          inWindow,
        );
      }),
    );
  });
});

describe('a figure of many events', () => {
  const few = modelOf(manyDates(MARKS_TOLD_APART));
  const many = modelOf(manyDates(30_000));

  it('has a rug under every lane from the first event on that is one too many', () => {
    expect(few.lanes.map(({ rug }) => rug)).toEqual([null, null, null]);
    const more = modelOf(manyDates(MARKS_TOLD_APART + 1));
    expect(more.lanes.every(({ rug }) => rug !== null)).toBe(true);
  });

  it(`draws no pixel column of a lane twice ${refutes(23)}`, () => {
    const { columns } = paintedBy(many.lanes);
    expect(columns.length).toBeGreaterThan(3000);
    expect(columns).toEqual(
      many.lanes.flatMap(({ kind, rug }) =>
        rug!.xs.map((x, index) => `${KIND_HUE[kind]} ${x} ${rug!.heights[index]}`),
      ),
    );
    expect(new Set(columns).size).toBe(columns.length);
    const plot = many.frame.right - many.frame.left;
    for (const { rug } of many.lanes) expect(rug!.xs.length).toBeLessThanOrEqual(plot + 1);
  });

  it(`has no more marks, nor buttons, than fit side by side ${refutes(23)}`, () => {
    const plot = many.frame.right - many.frame.left;
    for (const { marks } of many.lanes) {
      expect(marks.length).toBeLessThanOrEqual(plot / many.frame.minDistance + 1);
      expect(marks.reduce((sum, { size }) => sum + size, 0)).toBe(10_000);
    }
  });

  it('lets no badge cover another, however long its number', () => {
    for (const width of [360, 1300]) {
      for (const { marks } of modelOf(manyDates(30_000), DECADE, width).lanes) {
        for (const [index, mark] of marks.slice(1).entries()) {
          expect(mark.x - mark.reach).toBeGreaterThan(marks[index]!.x + marks[index]!.reach);
        }
      }
    }
  });

  it('keeps its badges together while the window moves', () => {
    const groups = (shift: number) => {
      const window = { start: DECADE.start + 400 + shift, end: DECADE.start + 3000 + shift };
      const [lane] = modelOf(manyDates(30_000), window).lanes;
      // Those at the edges lose and gain members.
      return lane!.marks.slice(8, -8).map((mark) => eventTarget(mark).ids.join());
    };
    const before = new Set(groups(0));
    const after = groups(1.7);
    expect(after.filter((group) => before.has(group)).length).toBeGreaterThan(after.length / 2);
  });
});
