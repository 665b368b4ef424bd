export type RegimeType =
  | 'Consolidated Democracy'
  | 'Semi-Consolidated Democracy'
  | 'Transitional or Hybrid Regime'
  | 'Semi-Consolidated Authoritarian Regime'
  | 'Consolidated Authoritarian Regime';

/** Bands of the Democracy Score on today's scale: 1–2, 2.01–3, 3.01–4, 4.01–5, 5.01–7. */
export function regimeType(democracyScore: number): RegimeType {
  if (democracyScore > 5) return 'Consolidated Democracy';
  if (democracyScore > 4) return 'Semi-Consolidated Democracy';
  if (democracyScore > 3) return 'Transitional or Hybrid Regime';
  if (democracyScore > 2) return 'Semi-Consolidated Authoritarian Regime';
  return 'Consolidated Authoritarian Regime';
}
