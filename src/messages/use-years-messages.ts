import { enYears, type YearsMessages } from './en-years.ts';

/** The catalogue of the histogram; import it only from parts that load after the first view. */
export function useYearsMessages(): YearsMessages {
  return enYears;
}
