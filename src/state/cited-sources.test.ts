import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { deriveCitedSources } from './cited-sources.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';
import { deriveShown } from './shown-in-window.ts';
import { deriveLanes, deriveMatching } from './visible-events.ts';

const ledger = bundledLedger();

function cited(patch: Partial<ViewState>, from: number, to: number): string[] {
  const view = { ...DEFAULT_VIEW, ...patch };
  const window = { start: epochDay(from), end: epochDay(to + 1) };
  const shown = deriveShown(deriveLanes(deriveMatching(ledger, view, ledger), view), window);
  return deriveCitedSources(ledger, view, window, shown).map(({ csl }) => csl.id);
}

describe('deriveCitedSources', () => {
  it('names the tables of the strips alone where no event is told', () => {
    expect(cited({ kinds: [] }, 2002, 2003)).toEqual(['fiw-aggregates-2003-2025', 'nit-2001-2024']);
    expect(cited({ kinds: [] }, 2000, 2001)).toEqual(['nit-2001-2024']);
  });

  it('adds the reports that tell the shown events, without those that are left out', () => {
    const elections = { kinds: ['election'] } as const;
    expect(cited(elections, 2019, 2019)).toEqual(expect.arrayContaining(['fiw-2020-kaz', 'usdos-2019-kaz']));
    expect(cited({ ...elections, sources: ['fiw-2020-kaz'] }, 2019, 2019)).not.toContain('usdos-2019-kaz');
  });

  it('adds what is pinned, wherever it lies', () => {
    const pinned = (selection: ViewState['selection']) => cited({ kinds: [], selection }, 2000, 2001);
    expect(pinned({ type: 'score', key: 'NIT.LDG@2022' })).toContain('nit-2022-kaz');
    expect(pinned({ type: 'event', id: '2016-05-21-land-reform-protests', list: null })).toContain(
      'hrw-2017-kaz',
    );
  });
});
