import type { Ledger } from '../bundle/ledger.ts';
import { instrumentOf, type InstrumentId } from '../domain/instrument.ts';
import { canShareStrip, MOST_LINES, type ViewState } from './view-state.ts';

/** The keys of the view that hold strips, by instrument. */
const STRIP_KEYS = { nit: 'nitStrip', fiw: 'fiwStrip' } as const;

/** Instruments that have a strip, in the order of the page. */
export const STRIP_INSTRUMENTS = ['fiw', 'nit'] as const satisfies readonly InstrumentId[];

type Strips = Pick<ViewState, 'nitStrip' | 'fiwStrip'>;

function stripKey(id: string): 'nitStrip' | 'fiwStrip' | undefined {
  const instrument = instrumentOf(id);
  return instrument === 'fotn' ? undefined : STRIP_KEYS[instrument];
}

/** What the strip of an indicator's instrument shows. */
export function onStrip(strips: Strips, id: string): readonly string[] {
  const key = stripKey(id);
  return key ? strips[key] : [];
}

/** Why an indicator cannot join those of its strip; `null` if it can. */
export function joinProblem(
  { indicators }: Pick<Ledger, 'indicators'>,
  strips: Strips,
  id: string,
): 'other-scale' | 'full' | null {
  const shown = onStrip(strips, id);
  const [first] = shown.map((each) => indicators.get(each));
  if (!canShareStrip([first, indicators.get(id)])) return 'other-scale';
  return shown.length < MOST_LINES ? null : 'full';
}

/** The indicator alone on its strip. */
export function shownAlone(id: string): Partial<ViewState> {
  const key = stripKey(id);
  return key ? { [key]: [id] } : {};
}

/** The indicator joins its strip, or leaves it; the last one stays. What cannot join changes nothing. */
export function joinedOrLeft(
  ledger: Pick<Ledger, 'indicators'>,
  strips: Strips,
  id: string,
): Partial<ViewState> {
  const key = stripKey(id);
  if (!key) return {};
  const shown = strips[key];
  if (shown.includes(id)) {
    return shown.length === 1 ? {} : { [key]: shown.filter((each) => each !== id) };
  }
  return joinProblem(ledger, strips, id) === null ? { [key]: [...shown, id] } : {};
}
