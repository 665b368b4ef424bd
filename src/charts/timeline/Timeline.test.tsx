import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { EmphasisOver, EmphasisUnder } from './EmphasisLayer.tsx';
import { emphasiseTimeline } from './emphasise.ts';
import { Overview } from './Overview.tsx';
import { Timeline } from './Timeline.tsx';
import { createMotion } from './motion.ts';
import { someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

const data = someData();
const nothing = () => undefined;
const selected = { type: 'event', ids: ['march-2'] } as const;

describe('TimelineDrawing', () => {
  const model = buildTimelineModel(data, { width: 768 }, timelineEn);
  const emphasis = emphasiseTimeline(model, { hovered: undefined, selected });
  const markup = renderToStaticMarkup(
    <>
      <TimelineDrawing model={model} />
      <EmphasisUnder emphasis={emphasis} />
      <EmphasisOver emphasis={emphasis} />
    </>,
  );

  it('needs neither style sheet nor ids: an export takes it as it is', () => {
    expect(markup).not.toMatch(/\s(class|id|clip-path|filter|mask)=/);
    expect(markup).not.toContain('url(');
  });

  it('paints with design tokens alone', () => {
    const paints = [...markup.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint);
    expect(paints.length).toBeGreaterThan(20);
    expect(paints.filter((paint) => paint !== 'none' && !/^var\(--[a-z-]+\)$/.test(paint ?? ''))).toEqual([]);
  });

  it('writes no text smaller than 11 px and no number that is none', () => {
    const sizes = [...markup.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('Timeline', () => {
  const markup = renderToStaticMarkup(
    <Timeline
      data={data}
      home={data.extent}
      model={buildTimelineModel(data, { width: 768 }, timelineEn)}
      modelAt={() => buildTimelineModel(data, { width: 768 }, timelineEn)}
      motion={createMotion()}
      hovered={undefined}
      pinned={{ target: () => selected, subscribe: () => nothing }}
      selected={selected}
      onHover={nothing}
      onPin={nothing}
      onRelease={nothing}
      onWindow={nothing}
      whenIdle={() => nothing}
      behindAnswer={(run) => run()}
      labels={timelineEn}
    />,
  );

  it('renders without a window, with one tab stop', () => {
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup.match(/role="button"/g)).toHaveLength(4 + 2 + 2);
  });

  it('names the figure, its rows and its marks, and says what is pinned', () => {
    expect(markup).toContain('aria-label="Timeline of scores and events"');
    expect(markup).toContain('aria-label="protest, 4 events"');
    expect(markup).toContain('aria-label="26 April 2015: Title of vote-2015"');
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
  });
});

describe('Overview', () => {
  it('renders three sliders that say where they are', () => {
    const markup = renderToStaticMarkup(
      <Overview
        data={data}
        width={320}
        touch
        motion={createMotion()}
        onWindow={nothing}
        labels={timelineEn}
      />,
    );
    expect(markup.match(/role="slider"/g)).toHaveLength(3);
    expect(markup).toContain('aria-valuetext="1 January 2010"');
    expect(markup).toContain('aria-valuetext="31 December 2019"');
  });
});
