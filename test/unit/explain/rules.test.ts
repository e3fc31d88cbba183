import { describe, expect, it } from 'vitest'
import { definitions, isParameterPath, shippedPack } from '../../../src/law/index.js'
import { textWords } from '../../../src/explain/text-words.js'
import { allSteps, rules } from './cited-in-steps.js'
import { namedSamples } from './sample-outcomes.js'
import { explanationTree } from '../../../src/explain/index.js'

const steps = allSteps()
const chinese = /\p{Script=Han}/u

describe('every registered rule', () => {
  it('has a title in both languages', () => {
    expect(rules.filter(([, { zh, en }]) => !chinese.test(zh) || en === '' || chinese.test(en))).toEqual([])
  })

  it('has rows with a name where it has steps for them', () => {
    expect(
      rules.filter(([, each]) => (each.rowSteps === undefined) !== (each.rowsName === undefined)),
    ).toEqual([])
  })

  it('names every step in both languages, the English name without Chinese', () => {
    expect(steps.length).toBeGreaterThan(150)
    const unnamed = steps.filter(
      ({ step }) => !chinese.test(step.zh) || step.en.trim() === '' || chinese.test(step.en),
    )
    expect(unnamed.map(({ where }) => where)).toEqual([])
  })

  it('gives every step a source that the library knows', () => {
    const wrong = steps.filter(
      ({ step }) =>
        step.sources.length === 0 ||
        step.sources.some(({ document }) => !Object.hasOwn(shippedPack.documents, document)),
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  it('says of every computed step by which formula or how', () => {
    const silent = steps.filter(
      ({ step }) => step.kind === 'computed' && step.formula === undefined && step.how === undefined,
    )
    expect(silent.map(({ where }) => where)).toEqual([])
  })

  it('names in a formula only values of its own table', () => {
    const wrong = rules.flatMap(([rule, { steps: table, rowSteps = {} }]) =>
      [table, rowSteps].flatMap((each) =>
        Object.entries(each).flatMap(([key, { formula }]) =>
          typeof formula !== 'string'
            ? []
            : [...formula.matchAll(/\{(\w+)\}/g)]
                .filter(([, name = '']) => !Object.hasOwn(each, name))
                .map(([, name]) => `${rule}.${key}: ${name}`),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('names a parameter of the law where a step shows one', () => {
    const wrong = steps.filter(
      ({ step }) => typeof step.parameter === 'string' && !isParameterPath(step.parameter),
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
  })
})

describe('every choice of the law', () => {
  const choices = [
    ...new Set(Object.values(definitions).flatMap((each) => ('choices' in each ? [...each.choices] : []))),
  ]

  it.each(choices)('%s has words in both languages', (choice) => {
    expect(textWords(choice, 'zh')).toMatch(chinese)
    const english = textWords(choice, 'en')
    expect(english).not.toMatch(/[A-Z/]|\p{Script=Han}/u)
  })

  it('is shown in words, also as the state of a step or a row', () => {
    const raw = namedSamples.flatMap(([name, outcome]) => {
      const tree = explanationTree(outcome, { language: 'zh' })
      const shown = [...tree.steps.map((step) => step.value), ...(tree.rows?.lines.flat() ?? [])]
      return shown.filter((text) => /[a-z]/.test(text)).map((text) => `${name}: ${text}`)
    })
    expect(raw).toEqual([])
  })
})
