import type { CDPSession } from '@playwright/test';

/** "Slow 4G" of the browser's developer tools: 1.6 Mbit/s and 150 ms, as a request sees them. */
const SLOW_4G = {
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
  latency: 150 * 3.75,
} as const;

export const CPU_SLOWDOWN = 4;

export async function slowNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
}

export async function slowProcessor(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}
