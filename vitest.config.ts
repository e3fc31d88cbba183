import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const long = process.env.SHEBAO_LONG === '1'

export default defineConfig({
  resolve: {
    alias: [
      { find: /^shebao$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
      { find: /^shebao\/plan$/, replacement: fileURLToPath(new URL('src/plan/index.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    // Every file imports the whole library: a worker keeps it loaded. No test changes what others see.
    isolate: false,
    maxWorkers: 2,
    testTimeout: long ? 900_000 : 90_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
})
