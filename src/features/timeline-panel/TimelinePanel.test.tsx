// @vitest-environment happy-dom
import { act, memo, type ComponentType, type NamedExoticComponent, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as EmphasisLayerModule from '../../charts/timeline/EmphasisLayer.tsx';
import type * as LaneDrawingModule from '../../charts/timeline/LaneDrawing.tsx';
import type * as MarkButtonsModule from '../../charts/timeline/MarkButtons.tsx';
import type * as OverviewModule from '../../charts/timeline/Overview.tsx';
import type * as StripDrawingModule from '../../charts/timeline/StripDrawing.tsx';
import type * as SvgMarksModule from '../../charts/timeline/SvgMarks.tsx';
import { epochDay } from '../../domain/calendar.ts';
import { createLedgerStore } from '../../state/ledger-store.ts';
import { pointAt, pointingOf } from '../../state/pointing.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { render, type Rendered } from '../../testing/render.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { TimelinePanel } from './TimelinePanel.tsx';

const renders = vi.hoisted(() => new Map<string, number>());

/** A memoised component that counts how often it really renders. */
function counted<P extends object>(name: string, component: NamedExoticComponent<P>) {
  const { type } = component as unknown as { readonly type: ComponentType<P> };
  const inner = type as (props: P) => ReactNode;
  return memo((props: P) => {
    renders.set(name, (renders.get(name) ?? 0) + 1);
    return inner(props);
  });
}

vi.mock('../../charts/timeline/StripDrawing.tsx', async (original) => {
  const parts = await original<typeof StripDrawingModule>();
  return {
    ...parts,
    StripDrawing: counted('strip', parts.StripDrawing),
    StripBackground: counted('strip ground', parts.StripBackground),
  };
});
vi.mock('../../charts/timeline/LaneDrawing.tsx', async (original) => {
  const parts = await original<typeof LaneDrawingModule>();
  return { ...parts, LaneDrawing: counted('lane', parts.LaneDrawing) };
});
vi.mock('../../charts/timeline/SvgMarks.tsx', async (original) => {
  const parts = await original<typeof SvgMarksModule>();
  return { SvgMarks: counted('marks', parts.SvgMarks) };
});
vi.mock('../../charts/timeline/MarkButtons.tsx', async (original) => {
  const parts = await original<typeof MarkButtonsModule>();
  return { MarkButtons: counted('buttons', parts.MarkButtons) };
});
vi.mock('../../charts/timeline/Overview.tsx', async (original) => {
  const parts = await original<typeof OverviewModule>();
  return { Overview: counted('overview', parts.Overview) };
});
vi.mock('../../charts/timeline/EmphasisLayer.tsx', async (original) => {
  const parts = await original<typeof EmphasisLayerModule>();
  return { ...parts, EmphasisOver: counted('emphasis', memo(parts.EmphasisOver)) };
});

const ledger = sampleLedger();

const PARTS = ['buttons', 'emphasis', 'lane', 'marks', 'overview', 'strip', 'strip ground'];

async function openPanel() {
  renders.clear();
  const store = createLedgerStore(ledger);
  const panel = await render(
    <LedgerStoreProvider store={store}>
      <TimelinePanel renderExport={() => null} />
    </LedgerStoreProvider>,
  );
  // A part that arrives late, on a busy machine, would be counted as rendered by the first interaction.
  await vi.waitFor(
    async () => {
      await act(async () => vi.dynamicImportSettled());
      expect([...renders.keys()].toSorted()).toEqual(PARTS);
    },
    { timeout: 60_000 },
  );
  expect(panel.element.querySelectorAll('[data-mark]').length).toBeGreaterThan(3);
  return { store, panel };
}

/** What an interaction renders. */
async function rendersOf(interact: () => void): Promise<Record<string, number>> {
  renders.clear();
  await act(async () => interact());
  await act(async () => vi.dynamicImportSettled());
  return Object.fromEntries(renders);
}

function hoverMark({ element }: Rendered): void {
  const areas = [...element.querySelectorAll('[data-mark]')];
  const corners = areas.at(-1)!.getAttribute('points')!.split(' ');
  const [topLeft, , bottomRight] = corners.map((corner) => corner.split(',').map(Number));
  const middle = (axis: 0 | 1) => (topLeft![axis]! + bottomRight![axis]!) / 2;
  element.querySelector('.timeline')!.dispatchEvent(
    new PointerEvent('pointermove', {
      bubbles: true,
      pointerType: 'mouse',
      clientX: middle(0),
      clientY: middle(1),
    }),
  );
}

let opened: Awaited<ReturnType<typeof openPanel>>;
beforeEach(async () => {
  opened = await openPanel();
});
afterEach(() => opened.panel.unmount());

describe('what an interaction renders', () => {
  it('hovering: the emphasis and the tooltip, and nothing of the figure', async () => {
    expect(await rendersOf(() => hoverMark(opened.panel))).toEqual({ emphasis: 1 });
    expect(opened.panel.element.querySelector('.tooltip')).not.toBeNull();
    expect(pointingOf(opened.store).getState()).toMatchObject({ by: 'timeline', at: { type: 'event' } });
  });

  it('pointing in another view: the emphasis alone, and nothing when it ends elsewhere', async () => {
    const pointing = pointingOf(opened.store);
    const [event] = ledger.events;
    const at = { type: 'event', ids: [event!.id] } as const;
    expect(await rendersOf(() => pointAt(pointing, 'page', at))).toEqual({ emphasis: 1 });
    expect(await rendersOf(() => pointAt(pointing, 'page', { ...at, ids: [...at.ids] }))).toEqual({});
    expect(await rendersOf(() => pointAt(pointing, 'timeline', null))).toEqual({});
    expect(await rendersOf(() => pointAt(pointing, 'page', null))).toEqual({ emphasis: 1 });
  });

  it('pinning: the emphasis, and which buttons are pressed', async () => {
    const [event] = ledger.events;
    const selection = { type: 'event', id: event!.id, list: null } as const;
    const rendered = await rendersOf(() => opened.store.getState().change({ selection }));
    expect(rendered).toEqual({ emphasis: 1, buttons: 1 });
    expect(opened.panel.element.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
  });

  it('filtering: lanes, marks and what counts them, but no strip', async () => {
    const rendered = await rendersOf(() => opened.store.getState().change({ kinds: ['arrest', 'law'] }));
    expect(Object.keys(rendered).toSorted()).toEqual(['buttons', 'emphasis', 'lane', 'marks', 'overview']);
    expect(rendered).toMatchObject({ lane: 2, marks: 1, overview: 1 });
  });

  it('typing: nothing at all while the words are on their way', async () => {
    const rendered = await rendersOf(() => opened.store.getState().change({ query: 'rally' }, 'replace'));
    expect(rendered).toEqual({});
  });

  it('typing: no strip when the words are there', async () => {
    await act(async () => opened.store.getState().addEvidence(ledger));
    const rendered = await rendersOf(() => opened.store.getState().change({ query: 'rally' }, 'replace'));
    expect(rendered).toMatchObject({ marks: 1, overview: 1 });
    expect(rendered).not.toHaveProperty('strip');
    expect(rendered).not.toHaveProperty('strip ground');
  });

  it('panning: each part once', async () => {
    const window = { start: epochDay(2013), end: epochDay(2019) };
    const rendered = await rendersOf(() => opened.store.getState().change({ window }, 'replace'));
    const strips = 2;
    expect(rendered).toEqual({
      strip: strips,
      'strip ground': strips,
      lane: 12,
      marks: 1,
      emphasis: 1,
      buttons: 1,
      overview: 1,
    });
  });
});
