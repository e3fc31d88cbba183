import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

/** Bundled into the entries: importing the whole packages costs a cold start several times the library's own. */
const bundled = ['zod', 'date-fns', '@date-fns/utc']

export default defineConfig({
  entry: { index: 'src/index.ts', plan: 'src/plan/index.ts' },
  tsconfig: 'tsconfig.src.json',
  format: ['esm', 'cjs'],
  dts: true,
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  sourcemap: true,
  minify: true,
  clean: true,
  noExternal: bundled,
  onSuccess: writeNotices,
})

/** The licences of what is bundled travel with it. */
async function writeNotices(): Promise<void> {
  const notices = await Promise.all(bundled.map(noticeOf))
  await writeFile('dist/THIRD-PARTY-LICENSES.txt', notices.join('\n'))
}

async function noticeOf(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string
  }
  const licence = await firstOf([`node_modules/${name}/LICENSE`, `node_modules/${name}/LICENSE.md`])
  return `Parts of ${name} ${manifest.version} are included under this licence:\n\n${licence}`
}

async function firstOf(paths: readonly string[]): Promise<string> {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text !== undefined) return text
  }
  throw new Error(`none of ${paths.join(', ')} exists`)
}
