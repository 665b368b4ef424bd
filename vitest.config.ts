import { defineConfig } from 'vitest/config';

// Far from UTC on purpose: a date that drifts by a day must fail here.
process.env['TZ'] = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // By itself it would leave one processor idle, which on a machine of two is half of it.
    pool: 'threads',
    maxWorkers: '100%',
    // Nothing here mocks a module; to read every module anew for each of some 240 files took two thirds of the time.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
  },
});
