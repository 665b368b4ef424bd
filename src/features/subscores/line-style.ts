import type { SubscoreLines } from '../../state/subscore-lines.ts';

/** Where the style of each line stands: an indicator keeps its own in all its eras. */
export function lineStyles({ lines, indicators }: SubscoreLines): (line: string) => number {
  const styles = new Map(lines.map(({ id, indicator }) => [id, indicators.indexOf(indicator)]));
  return (line) => styles.get(line) ?? 0;
}
