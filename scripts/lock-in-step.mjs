// Succeeds when node_modules holds exactly what package-lock.json names, so that `npm ci` can be spared.
import { existsSync, readFileSync } from 'node:fs'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

function difference() {
  const manifest = read('package.json')
  const locked = read('package-lock.json').packages
  const installed = read('node_modules/.package-lock.json').packages
  for (const kind of ['dependencies', 'devDependencies']) {
    if (JSON.stringify(sorted(manifest[kind])) !== JSON.stringify(sorted(locked[''][kind]))) {
      return `${kind} of package.json and package-lock.json`
    }
  }
  const names = new Set([...Object.keys(locked), ...Object.keys(installed)])
  return [...names].find((name) => name !== '' && !agree(name, locked[name], installed[name]))
}

const sorted = (record = {}) => Object.entries(record).sort()

function agree(name, locked, installed) {
  if (locked === undefined) return false
  if (installed === undefined) return locked.optional === true
  if (!existsSync(name)) return false
  return locked.version === installed.version && locked.integrity === installed.integrity
}

try {
  const found = difference()
  if (found !== undefined) console.log(`not in step with the lock: ${found}`)
  process.exitCode = found === undefined ? 0 : 1
} catch (error) {
  console.log(`not in step with the lock: ${error.message}`)
  process.exitCode = 1
}
