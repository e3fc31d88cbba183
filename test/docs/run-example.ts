import { format } from 'node:util'
import { compileFunction } from 'node:vm'
import { isShebaoError } from '../../src/errors.js'
import type { Expected } from './expected-result.js'
import { instrument, type Promised } from './instrument-example.js'
import { bothPlain } from './plain-value.js'

/** The names an example may use without an import. */
export type Scope = Readonly<Record<string, unknown>>
/** What an example may import, by name. */
export type Modules = Readonly<Record<string, Scope>>

/** One result that an example shows and what came out, both as plain data. */
export interface Compared {
  /** `src/money/parse.ts:44 parseScaled(…)` */
  readonly where: string
  readonly expected: unknown
  readonly actual: unknown
}

interface Shown {
  readonly file: string
  readonly line: number
  readonly code: string
}

/**
 * Runs an example and gives back each result it shows beside the one that came out.
 *
 * @throws what the example throws, with its place in front
 */
export async function runExample(example: Shown, scope: Scope, modules: Modules): Promise<Compared[]> {
  const compared: Compared[] = []
  let promised: readonly Promised[] = []
  const printed: string[] = []
  const console = { log: (...values: unknown[]) => void printed.push(format(...values)) }
  const seen = async (
    index: number,
    run: () => unknown,
    expected: Expected | (() => unknown),
  ): Promise<void> => {
    const { line, statement } = promised[index] ?? { line: 0, statement: '' }
    const where = `${example.file}:${line} ${statement.replace(/\s+/g, ' ').slice(0, 100)}`
    if (typeof expected === 'function') compared.push({ where, ...bothPlain(expected(), await run()) })
    else if (expected.kind === 'printed') {
      await run()
      compared.push({ where, expected: expected.text, actual: printed.at(-1) })
    } else compared.push({ where, expected: expected.code, actual: await thrownCode(run, expected.code) })
  }
  const names = { ...scope, console, __seen: seen, __module: moduleReader(modules) }
  try {
    const instrumented = instrument(example.code, example.line)
    promised = instrumented.promised
    const run = compileFunction(instrumented.javascript, Object.keys(names)) as (
      ...values: unknown[]
    ) => Promise<void>
    await run(...Object.values(names))
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new Error(`${example.file}:${example.line}: ${message}`, { cause: error })
  }
  return compared
}

/** The code that is thrown: the wanted one when it is among the issues, else the first. */
async function thrownCode(run: () => unknown, wanted: string): Promise<string> {
  try {
    await run()
    return 'nothing thrown'
  } catch (error) {
    if (!isShebaoError(error)) throw error
    return error.issues.some(({ code }) => code === wanted) ? wanted : error.code
  }
}

/** Gives the named exports of a module; one that is no value of it is an error, as it is for a user. */
function moduleReader(modules: Modules): (specifier: string, names: readonly string[]) => Scope {
  return (specifier, names) => {
    const found = Object.hasOwn(modules, specifier) ? modules[specifier] : undefined
    if (found === undefined) throw new Error(`examples cannot import '${specifier}'`)
    const missing = names.filter((name) => !(name in found))
    if (missing.length > 0)
      throw new Error(`'${specifier}' has no value ${missing.join(', ')} (a type is imported with "type")`)
    return found
  }
}
