import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { KAZAKHSTAN_TOUR, type TourStep } from './kazakhstan-tour.ts';

const TOURS: ReadonlyMap<string, readonly TourStep[]> = new Map([['KAZ', KAZAKHSTAN_TOUR]]);

/** The tour through a country; empty where there is none. */
export function tourOf(country: string): readonly TourStep[] {
  return TOURS.get(country) ?? [];
}

const { language: _, ...EVERYTHING_BUT_LANGUAGE } = DEFAULT_VIEW;

/** The whole view of a step, from 1: what is not part of it is as by default, but the reader's language. */
export function viewOfStep(tour: readonly TourStep[], step: number): Omit<ViewState, 'language'> | undefined {
  const found = tour[step - 1];
  return found && { ...EVERYTHING_BUT_LANGUAGE, ...found.view, tour: step };
}
