import type { CDPSession } from '@playwright/test';

export interface Memory {
  /** Bytes of JavaScript objects that are in use, after a collection. */
  readonly heap: number;
  /** Nodes of documents, attached or not. */
  readonly nodes: number;
}

export async function memoryOf(devtools: CDPSession): Promise<Memory> {
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const valueOf = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes') };
}
