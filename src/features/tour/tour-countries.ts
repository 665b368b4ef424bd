/** Countries that have a tour. The first view needs to know no more: its steps are loaded later. */
export const TOUR_COUNTRIES: readonly string[] = ['KAZ'];
