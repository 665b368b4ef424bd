import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

/** Another port for a second checkout that runs its journeys at the same time. */
const PORT = Number(process.env['DEMOCRACY_LEDGER_E2E_PORT'] ?? 4187);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  timeout: 60_000,
  // For busy machines; what is there is found at once.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Far from UTC, like the unit tests: a date that drifts by a day must fail.
    timezoneId: 'Pacific/Kiritimati',
    locale: 'en-GB',
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // A trace keeps the whole page at every step and so slows every test down for the sake of those
    // that fail; `npx playwright test --trace on` makes one.
    trace: 'off',
  },
  // The build that `npm test` made just before.
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
