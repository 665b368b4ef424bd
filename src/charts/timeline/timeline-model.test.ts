import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, isoDate } from '../../domain/calendar.ts';
import { overlaps } from '../shared/label-placement.ts';
import { eventTarget } from './mark-members.ts';
import { SMALL_FONT, TEXT_FONT, textBox } from './text-model.ts';
import {
  aLane,
  anEvent,
  aScore,
  aStrip,
  DECADE,
  labels,
  PIXELS_PER_DAY,
  someData,
  WIDE,
  xOf,
} from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';

describe('strips', () => {
  const model = buildTimelineModel(someData(), WIDE, labels);
  const [strip] = model.strips;

  it('draws each score flat over the year that its edition covers', () => {
    expect(strip!.lines[0]!.segments.map(({ key, x0, x1 }) => [key, x0, x1])).toEqual([
      ['NIT.DS@2011', 160, xOf(2011)],
      ['NIT.DS@2012', xOf(2011), xOf(2012)],
      ['NIT.DS@2013', xOf(2012), xOf(2013)],
      ['NIT.DS@2015', xOf(2014), xOf(2015)],
    ]);
  });

  it('puts the freer end up', () => {
    // 108 px high with 6 px inside at both ends: 96 px for the scale from 1 to 3.
    const ys = strip!.lines[0]!.segments.map(({ y }) => y - strip!.top);
    expect(ys).toEqual([30, 30, 78, 90]);
    const low = buildTimelineModel(
      someData({ strips: [aStrip([aScore(2011, 1), aScore(2012, 3)], { freer: 'low', bands: [] })] }),
      WIDE,
      labels,
    ).strips[0]!;
    expect(low.lines[0]!.segments[0]!.y).toBeLessThan(low.lines[0]!.segments[1]!.y);
  });

  it('joins consecutive editions and hatches the year without one', () => {
    expect(strip!.lines[0]!.risers.map(({ x }) => x)).toEqual([xOf(2012)]);
    expect(strip!.gaps.map(({ x0, x1 }) => [x0, x1])).toEqual([[xOf(2013), xOf(2014)]]);
    expect(strip!.gaps[0]!.reason.map(({ text }) => text)).toEqual(['No edition']);
  });

  it('says that the scale is cut, and marks the cut end', () => {
    expect(strip!.head.note.text).toBe('↑ freer · scale 1–7, shown 1–3');
    expect(strip!.ticks.map(({ label, cut }) => [label.text, cut])).toEqual([
      ['1', false],
      ['2', false],
      ['3', true],
    ]);
  });

  it('cuts bands to what is shown, without a seam', () => {
    const [low, middle] = strip!.bands;
    expect(low!.y + low!.height).toBeCloseTo(strip!.bottom);
    expect(middle!.y).toBeCloseTo(strip!.top);
    expect(middle!.y + middle!.height).toBeCloseTo(low!.y);
  });

  it('writes the last, the first and the changed values, and no repeated one', () => {
    expect(strip!.values.map(({ text, strong }) => [text, strong])).toEqual([
      ['1.25', true],
      ['2.50', true],
      ['1.50', false],
    ]);
  });

  it('keeps values clear of each other and of lines, at any width', () => {
    const values = fc.array(fc.double({ min: 1, max: 3, noNaN: true }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(values, fc.constantFrom(320, 768, 1440), (scores, width) => {
        const strips = [aStrip(scores.map((value, index) => aScore(2000 + index, value)))];
        const window = { start: epochDay(1998), end: epochDay(2026) };
        const placed = buildTimelineModel(someData({ strips, window, extent: window }), { width }, labels);
        const [{ values: texts, bands, lines }] = placed.strips as [(typeof placed.strips)[0]];
        const { segments } = lines[0]!;
        const boxes = [
          ...texts.map((text) => textBox(text, TEXT_FONT)),
          ...bands.flatMap((band) => band.name.map((line) => textBox(line, SMALL_FONT))),
          ...segments.map(({ x0, x1, y }) => ({ left: x0, right: x1, top: y - 1, bottom: y + 1 })),
        ];
        const lettered = boxes.slice(0, boxes.length - segments.length);
        for (const [index, box] of lettered.entries()) {
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('lanes', () => {
  const { lanes, axis } = buildTimelineModel(someData(), WIDE, labels);
  const [elections, protests, arrests] = lanes;

  it('gives each kind a lane, an empty one too, with how many events the window holds', () => {
    expect(lanes.map(({ label, count, empty }) => [label.text, count.text, empty])).toEqual([
      ['election', '2', false],
      ['protest', '4', false],
      ['arrest', '0', true],
    ]);
    expect(elections!.top).toBe(axis.upper);
    expect(arrests!.bottom).toBe(axis.lower);
  });

  it('puts a day at its noon', () => {
    expect(elections!.marks[0]!.x).toBeCloseTo(xOf(2011, 4, 3) + PIXELS_PER_DAY / 2, 0);
    expect(elections!.marks[0]!.bar).toBeNull();
  });

  it('draws a year as wide as the year, with the shape in its middle', () => {
    const [year] = protests!.marks;
    expect(year!.bar).toMatchObject({ style: 'vague', x0: xOf(2012), x1: xOf(2013), soft: false });
    expect(year!.x).toBeCloseTo((xOf(2012) + xOf(2013)) / 2, 0);
  });

  it('counts what lies at one spot', () => {
    const [, badge] = protests!.marks;
    expect(eventTarget(badge!).ids).toEqual(['march-1', 'march-2', 'march-3']);
    expect(badge!.size).toBe(3);
  });

  it('cuts a bar at the window, without a cap, and keeps its shape in sight', () => {
    const window = { start: epochDay(2012, 7), end: epochDay(2012, 9) };
    const mark = buildTimelineModel(someData({ window }), WIDE, labels).lanes[1]!.marks[0]!;
    expect(mark.bar).toMatchObject({ x0: 160, x1: 1256, capStart: false, capEnd: false });
    expect(mark.x).toBe(708);
  });

  it('tells approximate, open and lasting dates and totals apart', () => {
    const events = [
      anEvent('about', '2011-12~'),
      anEvent('since', '2013-12/..'),
      anEvent('lasting', '2015-02/2015-11'),
      anEvent('total', '2018', { summary: true }),
    ];
    const [lane] = buildTimelineModel(someData({ lanes: [aLane('arrest', events)] }), WIDE, labels).lanes;
    const window = { start: epochDay(2011, 11), end: epochDay(2012, 3) };
    const [close] = buildTimelineModel(
      someData({ lanes: [aLane('arrest', events)], window }),
      WIDE,
      labels,
    ).lanes;
    expect(close!.marks[0]!.bar).toMatchObject({ style: 'vague', soft: true });
    expect(lane!.marks.map(({ arrow }) => arrow !== null)).toEqual([false, true, false, false]);
    expect(lane!.marks[2]!.bar).toMatchObject({ style: 'interval', soft: false });
    expect(lane!.marks.map(({ hollow }) => hollow)).toEqual([false, false, false, true]);
  });

  const dates = fc
    .record({
      day: fc.integer({ min: epochDay(2008), max: epochDay(2022) }),
      length: fc.constantFrom(4, 7, 10),
      mark: fc.constantFrom('', '~', '?', '/..'),
    })
    .map(({ day, length, mark }) => `${isoDate(day).slice(0, length)}${mark}`);

  it('holds every event of the window in exactly one mark, each mark apart from the next', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 80 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 14, max: 3652 }),
        fc.constantFrom(320, 768, 1440),
        fc.boolean(),
        (texts, offset, length, width, touch) => {
          const window = { start: DECADE.start + offset, end: DECADE.start + offset + length };
          const events = texts
            .map((text, index) => anEvent(`e${index}`, text))
            .toSorted((a, b) => a.when.start - b.when.start);
          const data = someData({ window, lanes: [aLane('protest', events)] });
          const [lane] = buildTimelineModel(data, { width, touch }, labels).lanes;
          const inside = events.filter(({ when }) => when.start < window.end && when.end > window.start);
          const held = lane!.marks.flatMap((mark) => eventTarget(mark).ids);
          expect(held.toSorted()).toEqual(inside.map(({ id }) => id).toSorted());
          expect(lane!.count.text).toBe(String(inside.length));
          for (const [index, mark] of lane!.marks.slice(1).entries()) {
            expect(mark.x - lane!.marks[index]!.x).toBeGreaterThanOrEqual(touch ? 44 : 24);
          }
        },
      ),
    );
  });
});

describe('size', () => {
  it('gives every lane room to be hit', () => {
    for (const width of [320, 768, 1440, 2000]) {
      for (const touch of [false, true]) {
        const { lanes } = buildTimelineModel(someData(), { width, touch }, labels);
        for (const { top, bottom } of lanes) expect(bottom - top).toBeGreaterThanOrEqual(touch ? 44 : 36);
      }
    }
  });

  it('keeps all coordinates on a tenth of a pixel, and all of them finite', () => {
    const window = { start: epochDay(2011, 3) + 0.37, end: epochDay(2016, 7) + 0.11 };
    for (const width of [0, 320, 599, 600, 1440]) {
      const json = JSON.stringify(buildTimelineModel(someData({ window }), { width }, labels), (key, value) =>
        key === 'window' || key === 'members' ? undefined : value,
      );
      expect(json).not.toMatch(/\d\.\d{2,}(?![^"]*")/);
      expect(json).not.toContain('null,null');
    }
  });

  it('is as high for any window, so that nothing below moves', () => {
    const whole = buildTimelineModel(someData(), WIDE, labels);
    const window = { start: epochDay(2018), end: epochDay(2019) };
    expect(buildTimelineModel(someData({ window }), WIDE, labels).height).toBe(whole.height);
  });

  it('draws nothing at all without breaking', () => {
    const model = buildTimelineModel(someData({ strips: [], lanes: [] }), WIDE, labels);
    expect(model.height).toBeGreaterThan(0);
    expect(model.eventKey.items).toEqual([]);
  });
});
