// The whole suite in three time zones: one without summer time, the one of the law, one far behind it.
// Arguments are passed on to vitest: `npm test -- test/calendar`.
import { runVitest, summary } from './vitest-run.mjs'

const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']
const total = { passed: 0, failed: 0, skipped: 0 }
const lines = []

for (const zone of zones) {
  const counts = await runVitest({ args: process.argv.slice(2), env: { TZ: zone } })
  for (const key of Object.keys(total)) total[key] += counts[key]
  lines.push(`TZ=${zone}: ${summary(counts)} (${counts.seconds} s)`)
  console.log(lines.at(-1))
}

console.log(`\n${lines.join('\n')}\n${summary(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
