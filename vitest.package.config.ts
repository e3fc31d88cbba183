import { defineConfig } from 'vitest/config'

/** Builds, packs and installs: slow, and the same in every time zone, so it has a configuration of its own. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
