import fc from 'fast-check';
import { memo } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { paintElements } from '../shared/paint-elements.ts';
import { anyDate, anyWindow, lanesOf } from './testing/many-events.ts';
import { notingInk } from './testing/note-pen.ts';
import { someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

function notesOf(drawing: Parameters<typeof paintElements>[1]) {
  const { ink, noted } = notingInk();
  paintElements(ink, drawing);
  return noted;
}

const Dot = memo(function Dot({ x }: { readonly x: number }) {
  return <circle cx={x} cy={5} r={2} fill="red" />;
});

describe('paintElements', () => {
  it('draws shapes as paths: a circle of radius 2 around (7, 5), a box with round corners', () => {
    expect(notesOf(<Dot x={7} />)).toMatchObject([
      {
        act: 'fill',
        what: 'M7,3h0a2,2 0 0 1 2,2v0a2,2 0 0 1 -2,2h0a2,2 0 0 1 -2,-2v0a2,2 0 0 1 2,-2z',
        colour: 'red',
      },
    ]);
    expect(notesOf(<rect x={1} y={2} width={30} height={4} fill="blue" />)).toMatchObject([
      { act: 'fill', what: 'M1,2h30v4h-30z', colour: 'blue' },
    ]);
    expect(notesOf(<rect x={1} y={2} width={30} height={14} rx={3} fill="blue" />)).toMatchObject([
      { what: 'M4,2h24a3,3 0 0 1 3,3v8a3,3 0 0 1 -3,3h-24a3,3 0 0 1 -3,-3v-8a3,3 0 0 1 3,-3z' },
    ]);
  });

  it('hands down what a group says, and multiplies opacities', () => {
    const drawing = (
      <g fontSize={12} fontWeight={600} textAnchor="middle" fill="ink" opacity={0.5}>
        <text x={3} y={4}>
          2014
        </text>
        <g opacity={0.5} fill="soft">
          <text x={5} y={6} textAnchor="end" fontWeight={400}>
            {8}
          </text>
        </g>
      </g>
    );
    expect(notesOf(drawing)).toMatchObject([
      {
        act: 'write',
        what: '2014',
        x: 3,
        y: 4,
        colour: 'ink',
        alpha: 0.5,
        font: '600 12px Inter',
        align: 'center',
      },
      {
        act: 'write',
        what: '8',
        x: 5,
        y: 6,
        colour: 'soft',
        alpha: 0.25,
        font: '400 12px Inter',
        align: 'end',
      },
    ]);
  });

  it('strokes above the fill, or below it where the element says so', () => {
    const path = { d: 'M0,0h9', fill: 'hue', stroke: 'rim', strokeWidth: 3, strokeDasharray: '5 2.5' };
    expect(notesOf(<path {...path} />).map(({ act }) => act)).toEqual(['fill', 'stroke']);
    expect(notesOf(<path {...path} paintOrder="stroke" />)).toMatchObject([
      { act: 'stroke', colour: 'rim', width: 3, dashes: [5, 2.5] },
      { act: 'fill', colour: 'hue' },
    ]);
    expect(notesOf(<path d="M0,0h9" fill="none" />)).toEqual([]);
  });

  it('moves what is moved, and only that', () => {
    const noted = notesOf([
      <path key="a" d="M0,0h1" fill="a" transform="translate(7,8.5)" />,
      <path key="b" d="M0,0h1" fill="b" />,
    ]);
    expect(noted.map(({ x, y }) => [x, y])).toEqual([
      [7, 8.5],
      [0, 0],
    ]);
  });

  it('refuses what it cannot draw, so that nothing is missing in silence', () => {
    expect(() => notesOf(<ellipse rx={3} ry={4} />)).toThrow('A canvas cannot draw <ellipse>.');
    expect(() => notesOf('words')).toThrow('A canvas can only draw elements.');
    expect(() =>
      notesOf(
        <text>
          <tspan>a</tspan>
        </text>,
      ),
    ).toThrow('A canvas can only write a text of one piece.');
  });
});

describe('the figure in pixels', () => {
  const figures = fc.record({
    dates: fc.array(anyDate, { maxLength: 60 }),
    window: anyWindow,
    width: fc.constantFrom(360, 768, 1440),
  });

  it('says what the figure of the page says, at the same places and in the same order', () => {
    fc.assert(
      fc.property(figures, ({ dates, window, width }) => {
        const model = buildTimelineModel(someData({ window, lanes: lanesOf(dates) }), { width }, timelineEn);
        const drawing = <TimelineDrawing model={model} />;
        const markup = renderToStaticMarkup(drawing);
        const written = [...markup.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)</g)];
        const noted = notesOf(drawing);
        expect(
          noted.filter(({ act }) => act === 'write').map(({ x, y, what }) => `${x} ${y} ${what}`),
        ).toEqual(written.map(([, x, y, text]) => `${x} ${y} ${text}`));
        const paths = [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
        const drawn = new Set(noted.map(({ what }) => what));
        expect(paths.filter((d) => d !== undefined && !drawn.has(d))).toEqual([]);
        expect(paths.length).toBeGreaterThan(10);
      }),
      { numRuns: 30 },
    );
  });
});
