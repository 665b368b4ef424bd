import { enTour, type TourMessages } from './en-tour.ts';

/** The catalogue of the tour; import it only from parts that load after the first view. */
export function useTourMessages(): TourMessages {
  return enTour;
}
