import { defineConfig } from 'vitest/config';

// Far from UTC on purpose: a date that drifts by a day must fail here.
process.env['TZ'] = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
