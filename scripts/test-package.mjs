// Packs the library, installs the tarball into empty projects and uses it there.
import { runVitest, summary } from './vitest-run.mjs'

const counts = await runVitest({ args: ['--config', 'vitest.package.config.ts', ...process.argv.slice(2)] })
console.log(summary(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
