import { enLongView, type LongViewMessages } from './en-long-view.ts';

/** The catalogue of the long view; import it only from parts that load after the first view. */
export function useLongViewMessages(): LongViewMessages {
  return enLongView;
}
