import { createMessagesHook } from './create-messages-hook.ts';
import { enHeatmap, type HeatmapMessages } from './en/heatmap.ts';

/** The words of the question heat map; import it only from parts that load after the first view. */
export const useHeatmapMessages = createMessagesHook<HeatmapMessages>(enHeatmap, {
  ru: async () => (await import('./ru/heatmap.ts')).ruHeatmap,
  kk: async () => (await import('./kk/heatmap.ts')).kkHeatmap,
});
