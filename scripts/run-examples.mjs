// Runs every example as a user would run it; a thrown error or a failed assertion in one fails the run.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const examples = readdirSync(`${root}/examples`).filter((name) => name.endsWith('.ts'))
if (examples.length === 0) throw new Error('examples/ holds no example')

const failed = examples.sort().filter((name) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', `examples/${name}`], {
    cwd: root,
    encoding: 'utf8',
  })
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} examples/${name}`)
  if (run.status !== 0) console.log(run.stdout + run.stderr)
  return run.status !== 0
})

console.log(`${examples.length - failed.length} of ${examples.length} examples ran`)
process.exitCode = failed.length === 0 ? 0 : 1
