import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const dist = (file: string) => fileURLToPath(new URL(`dist/${file}`, import.meta.url))

/** Benchmarks measure what is published: the built package, not the sources. */
export default defineConfig({
  resolve: { alias: [{ find: /^shebao$/, replacement: dist('index.js') }] },
  test: { benchmark: { include: ['test/bench/**/*.bench.ts'] } },
})
