import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { root } from './collect-examples.js'

const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'))

describe('the examples of the folder', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are there for every branch', () => {
    expect(files).toEqual(
      expect.arrayContaining(
        [
          'adjustment',
          'annuity',
          'civil-pension',
          'demo',
          'employer-payments',
          'entitlement',
          'incapacity',
          'land-expropriation',
          'resident-pension',
          'survivors',
          'transfer',
          'unemployment',
          'unemployment-contributions',
          'work-injury-contributions',
          'work-injury',
          'work-injury-death',
        ].map((name) => `${name}.ts`),
      ),
    )
  })

  it.each(files)('runs, its assertions hold, and it prints something readable: %s', async (file) => {
    const lines: string[] = []
    const print = (...parts: unknown[]) =>
      void lines.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '))
    vi.spyOn(console, 'log').mockImplementation(print)
    vi.spyOn(console, 'table').mockImplementation(print)
    await import(pathToFileURL(join(root, 'examples', file)).href)
    expect(lines.join('\n').length).toBeGreaterThan(100)
    expect(lines.join('\n')).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/)
  })
})
