import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { Ledger } from '../bundle/ledger.ts';
import type { DayRange } from '../domain/instrument.ts';
import { deriveDefaultWindow, deriveExtent } from './extent.ts';
import type { RejectedValue } from './url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** `push` makes a step that the back button undoes; `replace` is for dragging and typing. */
export type HistoryMode = 'push' | 'replace' | 'none';

export interface LedgerState {
  /** The store is made from it; only its names change, with the language. */
  readonly ledger: Ledger;
  /** The same with the words behind its marks; `null` until they have arrived. */
  readonly evidence: EvidenceLedger | null;
  /** Whether the words could not be had. */
  readonly evidenceFailed: boolean;
  readonly extent: DayRange;
  readonly defaultWindow: DayRange;
  readonly view: ViewState;
  /** How the last change of the view wants to be remembered. */
  readonly history: HistoryMode;
  readonly rejected: readonly RejectedValue[];
  readonly change: (patch: Partial<ViewState>, history?: Exclude<HistoryMode, 'none'>) => void;
  /** The view of the URL, after the back or forward button. */
  readonly restore: (view: ViewState, rejected: readonly RejectedValue[]) => void;
  /** Filters and window to their defaults; what is pinned stays pinned. */
  readonly reset: () => void;
  readonly dismissRejected: () => void;
  /** The same ledger with its names in another language. */
  readonly rename: (ledger: Ledger) => void;
  /** The words have arrived. */
  readonly addEvidence: (evidence: EvidenceLedger) => void;
  readonly setEvidenceFailed: (failed: boolean) => void;
}

export type LedgerStore = StoreApi<LedgerState>;

/** A window that shows everything it can is the default one. */
function normalised(patch: Partial<ViewState>, defaultWindow: DayRange): Partial<ViewState> {
  const { window } = patch;
  const isDefault = window && window.start === defaultWindow.start && window.end === defaultWindow.end;
  return isDefault ? { ...patch, window: null } : patch;
}

/** The words behind a ledger with that ledger's names and scores: both speak the same language. */
function withNamesOf(ledger: Ledger, evidence: EvidenceLedger): EvidenceLedger {
  if (evidence.scores === ledger.scores) return evidence;
  const { country, instruments, indicators, scores, scoresByIndicator, scoreByKey } = ledger;
  return { ...evidence, country, instruments, indicators, scores, scoresByIndicator, scoreByKey };
}

/** The only truth about what is seen; created once, from a parsed bundle and the URL. */
export function createLedgerStore(
  ledger: Ledger,
  view: ViewState = DEFAULT_VIEW,
  rejected: readonly RejectedValue[] = [],
): LedgerStore {
  const extent = deriveExtent(ledger);
  const defaultWindow = deriveDefaultWindow(extent);
  return createStore<LedgerState>((set) => ({
    ledger,
    evidence: null,
    evidenceFailed: false,
    extent,
    defaultWindow,
    view,
    history: 'none',
    rejected,
    change: (patch, history = 'push') =>
      set((state) => ({ view: { ...state.view, ...normalised(patch, defaultWindow) }, history })),
    restore: (restored, newlyRejected) => set({ view: restored, rejected: newlyRejected, history: 'none' }),
    reset: () =>
      set((state) => ({
        view: { ...state.view, window: null, kinds: null, sources: null, query: '' },
        history: 'push',
      })),
    dismissRejected: () => set({ rejected: [] }),
    rename: (renamed) =>
      set(({ evidence }) => ({
        ledger: renamed,
        evidence: evidence && withNamesOf(renamed, evidence),
        history: 'none',
      })),
    addEvidence: (evidence) =>
      set((state) => ({
        evidence: withNamesOf(state.ledger, evidence),
        evidenceFailed: false,
        history: 'none',
      })),
    setEvidenceFailed: (evidenceFailed) => set({ evidenceFailed, history: 'none' }),
  }));
}

export function selectView({ view }: LedgerState): ViewState {
  return view;
}

/** The stretch of time that is shown. */
export function selectWindow(state: LedgerState): DayRange {
  return state.view.window ?? state.defaultWindow;
}
