import { enHeatmap, type HeatmapMessages } from './en-heatmap.ts';

/** The catalogue of the question heat map; import it only from parts that load after the first view. */
export function useHeatmapMessages(): HeatmapMessages {
  return enHeatmap;
}
