// The suite in the current time zone with ten times the property runs.
import { runVitest, summary } from './vitest-run.mjs'

const counts = await runVitest({ args: process.argv.slice(2), env: { SHEBAO_LONG: '1' } })
console.log(summary(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
