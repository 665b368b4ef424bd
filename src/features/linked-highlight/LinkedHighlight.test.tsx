// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scoreKey } from '../../domain/score.ts';
import { deriveHeadlines } from '../../state/headlines.ts';
import { createLedgerStore } from '../../state/ledger-store.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { pointAt, pointingOf } from '../../state/pointing.ts';
import { render, type Rendered } from '../../testing/render.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { LinkedHighlight } from './LinkedHighlight.tsx';

const ledger = sampleLedger();
const [event] = ledger.events;
const ID = event?.id ?? '';

let page: Rendered;
let store: ReturnType<typeof createLedgerStore>;
beforeEach(async () => {
  store = createLedgerStore(ledger);
  page = await render(
    <LedgerStoreProvider store={store}>
      <ul>
        {deriveHeadlines(ledger).map(({ indicator }) => (
          <li key={indicator.id} className="headline-card">
            <button type="button">{`card of ${indicator.id}`}</button>
          </li>
        ))}
      </ul>
      <LinkedHighlight />
      <button type="button" data-event={ID}>
        <span>result</span>
      </button>
      <button type="button" data-event={ID}>
        in the evidence
      </button>
      <button type="button" data-event="another">
        another
      </button>
      <table>
        <tbody>
          <tr>
            <td data-score="FIW.E1@2020">cell</td>
          </tr>
        </tbody>
      </table>
      <div data-node="FIW.E1">node</div>
      <button type="button" data-node="FIW.E1" data-score="FIW.E1@2019">
        name of a line
      </button>
      <div data-cell="2019">year</div>
      <div data-cell="several/law">several years</div>
    </LedgerStoreProvider>,
  );
});
afterEach(() => page.unmount());

const marked = () =>
  [...page.element.querySelectorAll('[data-pointed]')].map(({ textContent }) => textContent);

async function over(selector: string, pointerType = 'mouse'): Promise<void> {
  const element = page.element.querySelector(selector);
  await act(async () =>
    element?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType })),
  );
}

describe('pointing', () => {
  it('at a part of an event marks everything that stands for the event', async () => {
    await over('[data-event] span');
    expect(marked()).toEqual(['result', 'in the evidence']);
    await over('[data-event="another"]');
    expect(marked()).toEqual(['another']);
  });

  it('at a score marks its indicator and the year that its edition covers', async () => {
    await over('td[data-score]');
    expect(marked()).toEqual(['cell', 'node', 'name of a line', 'year']);
  });

  it('at nothing, or at what is no year, marks nothing', async () => {
    await over('td[data-score]');
    await over('[data-cell="several/law"]');
    expect(marked()).toEqual([]);
    await over('td[data-score]');
    await over('table');
    expect(marked()).toEqual([]);
  });

  it('at a card of a headline is pointing at its score, and the other way round', async () => {
    const { indicator, score } = deriveHeadlines(ledger)[0] ?? {};
    const card = `card of ${indicator?.id}`;
    await over('.headline-card button');
    expect(marked()).toContain(card);
    const key = score && scoreKey(score);
    expect(pointingOf(store).getState()?.at).toEqual({ type: 'score', key });
    await over('table');
    expect(marked()).toEqual([]);
    await act(async () => key && pointAt(pointingOf(store), 'timeline', { type: 'score', key }));
    expect(marked()).toContain(card);
  });

  it('at what has both a score and its indicator means the score', async () => {
    await over('[data-node][data-score]');
    expect(pointingOf(store).getState()?.at).toEqual({ type: 'score', key: 'FIW.E1@2019' });
    expect(marked()).toEqual(['node', 'name of a line']);
  });

  it('with a finger is no pointing', async () => {
    await over('td[data-score]', 'touch');
    expect(marked()).toEqual([]);
  });

  it('in the timeline marks the rest of the page, until it ends there', async () => {
    await act(async () => pointAt(pointingOf(store), 'timeline', { type: 'event', ids: [ID] }));
    expect(marked()).toEqual(['result', 'in the evidence']);
    await over('table');
    expect(marked()).toEqual(['result', 'in the evidence']);
    await act(async () => pointAt(pointingOf(store), 'timeline', null));
    expect(marked()).toEqual([]);
  });
});
