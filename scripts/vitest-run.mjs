import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')

/**
 * One run of vitest, its output passed through, its counts read from the JSON report.
 * A file that cannot be loaded, a run without a test and an error outside any test count as failures.
 *
 * @param {{ args?: string[], env?: Record<string, string> }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number, seconds: number }>}
 */
export async function runVitest({ args = [], env = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'vitest-report-'))
  const report = join(folder, 'report.json')
  const started = performance.now()
  try {
    const status = await exitStatus(
      ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args],
      env,
    )
    const counts = countsOf(await readFile(report, 'utf8').catch(() => undefined))
    if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1
    return { ...counts, seconds: Math.round((performance.now() - started) / 1000) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `12 passed, 0 failed` or `12 passed, 0 failed, 1 skipped`. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}

function exitStatus(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function countsOf(json) {
  if (json === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(json)
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
