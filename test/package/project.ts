import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface PackedFile {
  readonly path: string
  readonly size: number
}

/** Builds the library, packs it, and returns the tarball with the list of what is in it. */
export async function pack(folder: string): Promise<{ tarball: string; files: readonly PackedFile[] }> {
  await npm(root, 'run', 'build')
  const output = await npm(root, 'pack', '--json', '--pack-destination', folder)
  const [packed] = Object.values(
    JSON.parse(output) as Record<string, { filename: string; files: PackedFile[] }>,
  )
  if (packed === undefined) throw new Error(`npm pack reported nothing: ${output}`)
  return { tarball: join(folder, packed.filename), files: packed.files }
}

/** A new project outside the repository with nothing in it but the packages named. */
export async function emptyProject(...packages: readonly string[]): Promise<string> {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  await npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages)
  return folder
}

export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'shebao-package-'))
}

/** The standard output of a script run by a Node binary, trimmed; a non-zero exit rejects with all it printed. */
export async function run(folder: string, script: string, node = process.execPath): Promise<string> {
  const { stdout } = await execute(node, [script], { cwd: folder })
  return stdout.trim()
}

/** What the TypeScript compiler of this repository says about a project: empty when it is content. */
export async function typeErrors(folder: string, config: string): Promise<string> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  try {
    await execute(process.execPath, [compiler, '-p', config, '--pretty', 'false'], { cwd: folder })
    return ''
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}

async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: folder, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 }
  try {
    return (await execute('npm', args, options)).stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`npm ${args.join(' ')} failed\n${stdout}${stderr}`, { cause: error })
  }
}
