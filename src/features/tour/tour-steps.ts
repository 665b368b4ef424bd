import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { KAZAKHSTAN_TOUR, type TourStep } from './kazakhstan-tour.ts';

const TOURS: ReadonlyMap<string, readonly TourStep[]> = new Map([['KAZ', KAZAKHSTAN_TOUR]]);

/** The tour through a country; empty where there is none. */
export function tourOf(country: string): readonly TourStep[] {
  return TOURS.get(country) ?? [];
}

/** The whole view of a step, from 1: what is not part of it is as by default. */
export function viewOfStep(tour: readonly TourStep[], step: number): ViewState | undefined {
  const found = tour[step - 1];
  return found && { ...DEFAULT_VIEW, ...found.view, tour: step };
}
