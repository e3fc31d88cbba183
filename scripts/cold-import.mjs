// Times the cold import of the built root entry, each in a process of its own: ESM and CommonJS.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const RUNS = 15
const script = {
  esm: `const t = performance.now(); await import(${JSON.stringify(`${dist}index.js`)}); console.log(performance.now() - t)`,
  cjs: `const t = performance.now(); require(${JSON.stringify(`${dist}index.cjs`)}); console.log(performance.now() - t)`,
}
for (const format of ['esm', 'cjs']) {
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, [
        `--input-type=${format === 'esm' ? 'module' : 'commonjs'}`,
        '-e',
        script[format],
      ]),
    ),
  ).sort((a, b) => a - b)
  const [least, median, most] = [times[0], times[RUNS >> 1], times[RUNS - 1]].map((ms) => ms.toFixed(1))
  console.log(
    `cold import of the root entry, ${format}: median ${median} ms (${least} to ${most}, ${RUNS} processes)`,
  )
}
