import { createMessagesHook } from './create-messages-hook.ts';
import { enTour, type TourMessages } from './en/tour.ts';

/** The words of the tour; import it only from parts that load after the first view. */
export const useTourMessages = createMessagesHook<TourMessages>(enTour, {
  ru: async () => (await import('./ru/tour.ts')).ruTour,
  kk: async () => (await import('./kk/tour.ts')).kkTour,
});
