import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const dist = (file: string) => fileURLToPath(new URL(`dist/${file}`, import.meta.url))

/**
 * Benchmarks measure what is published: the built package, not the sources, and as Node loads it from
 * `node_modules`. Transformed by the runner, every call from one chunk into another would pass a getter.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^shebao$/, replacement: dist('index.js') }] },
  test: {
    server: { deps: { external: [/\/dist\//] } },
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
  },
})
