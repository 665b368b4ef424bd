import { enPrint, type PrintMessages } from './en-print.ts';

/** The catalogue of the printed page; import it only from parts that load after the first view. */
export function usePrintMessages(): PrintMessages {
  return enPrint;
}
