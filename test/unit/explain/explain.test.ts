import { describe, expect, it } from 'vitest'
import {
  employeePension,
  explain,
  explanationTree,
  isShebaoError,
  lawOf,
  type AnyOutcome,
  type ExplainedStep,
  type Explanation,
  type ExplainTextOptions,
} from 'shebao'
import { exportLawPack, importLawPack } from '../../../src/law/index.js'
import { brokenSteps } from '../../support/check-steps.js'
import { toyPack } from '../../toy/toy-pack.js'
import { namedSamples, samples } from './sample-outcomes.js'
import { sheet } from './samples/employee-pension.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const award = employeePension.award(sheet, law)
const age = employeePension.retirementAge({ sex: 'male', birth: '1966-03', originalRetirementAge: 60 }, law)
const [, , refused, undetermined] = samples['employeePension.award'] as [
  AnyOutcome,
  AnyOutcome,
  AnyOutcome,
  AnyOutcome,
]

const lines = (outcome: AnyOutcome, options: ExplainTextOptions) => explain(outcome, options).split('\n')
const step = (outcome: AnyOutcome, key: string, language: 'zh' | 'en' = 'en'): ExplainedStep => {
  const found = explanationTree(outcome, { language }).steps.find((each) => each.key === key)
  if (found === undefined) throw new Error(`no step ${key}`)
  return found
}

describe('the explanation of an award', () => {
  it('begins with the answer and the law', () => {
    expect(lines(award, { language: 'zh' }).slice(0, 2)).toEqual([
      '企业职工基本养老金核定：每月4863.92元，自2026-04起发放',
      '适用法律：洛阳市，知悉日 2026-03-31',
    ])
    expect(lines(award, { language: 'en' }).slice(0, 2)).toEqual([
      'Basic pension of an enterprise employee: 4863.92 yuan a month, paid from 2026-04',
      'Law: Luoyang, as known on 2026-03-31',
    ])
  })

  it('gives a step its numbers, formula, rounding, article and evidence', () => {
    const text = lines(award, { language: 'zh' })
    const at = text.findIndex((line) => line.startsWith('- 基础养老金 = '))
    expect(text.slice(at, at + 4)).toEqual([
      '- 基础养老金 = (6738.00 + 6573.00 × 1.0695) ÷ 2 × 41.50 × 1% = 2856.82元/月',
      '    算式：(计发基数（第一基数） + 计发基数（指数化基数） × 平均缴费工资指数) ÷ 2 × 累计缴费年限 × 每满1年计发比例',
      '    取整：四舍五入到分',
      expect.stringMatching(
        /^ {4}依据：《国务院关于完善企业职工基本养老保险制度的决定》（国发〔2005〕38号）第六条；.*（已核对原文）$/,
      ) as string,
    ])
    expect(step(award, 'basic')).toMatchObject({
      numbers: '(6738.00 + 6573.00 × 1.0695) ÷ 2 × 41.50 × 1%',
      rounding: 'half up, to the fen',
      value: '2856.82 yuan/month',
      evidence: 'verified',
    })
    expect(step(award, 'basic').sources[0]).toBe(
      'State Council decision on improving the basic pension scheme for enterprise employees (国发〔2005〕38号), art. 6',
    )
  })

  it('shows an input as given, without a mark of evidence', () => {
    const text = lines(award, { language: 'en' })
    const at = text.indexOf('- overall average index = 1.0695 (given)')
    expect(text[at + 1]).toMatch(/^ {4}source: .*〔2006〕29号\)$/)
    expect(step(award, 'overallIndex')).toMatchObject({
      evidence: null,
      evidenceText: 'given',
      value: '1.0695',
    })
    expect(step(award, 'overallIndex', 'zh').evidenceText).toBe('本人资料')
  })

  it('says of a parameter its place, months, day of knowledge and that it is provisional', () => {
    expect(step(award, 'indexedBase').parameter).toBe(
      "Luoyang, 2025-01 to 2025-12, known from 2025-12-01, preceding year's figure, provisional",
    )
    expect(step(award, 'indexedBase', 'zh').parameter).toBe(
      '洛阳市，2025-01至2025-12，知悉日2025-12-01，暂用上年度数值',
    )
    expect(step(award, 'accrualRate', 'zh').parameter).toBe('全国，2006-01起，知悉日2006-01-01')
  })

  it('does not cite a document again without its article', () => {
    for (const [, outcome] of namedSamples)
      for (const { sources } of explanationTree(outcome, { language: 'zh' }).steps) {
        const bare = sources.filter((source) =>
          sources.some((other) => other !== source && other.startsWith(source)),
        )
        expect(bare).toEqual([])
      }
    expect(step(award, 'minimumMonths').sources.map((source) => /, (.*)/.exec(source)?.[1])).toEqual([
      'with the State Council measures, measures art. 2, annex 4',
      'art. 16',
    ])
  })

  it('ends with the caveats', () => {
    const text = lines(award, { language: 'en' })
    expect(text.filter((line) => line.startsWith('! '))).toEqual(text.slice(-award.notices.length))
    expect(text.at(-1)).toMatch(/^! local award base: the figure for 2026-03 is not published/)
  })

  it('leaves out the transitional item of somebody without deemed months', () => {
    const young = employeePension.award({ ...sheet, deemedMonths: 0 }, law)
    expect(explain(young, { language: 'en' })).not.toContain('transitional')
    expect(explain(award, { language: 'en' })).toContain('transitional')
  })
})

describe('ages and months in a formula', () => {
  it('read as ages and months', () => {
    expect(step(age, 'statutoryAge', 'zh').numbers).toBe('60岁 + 4个月')
    expect(step(age, 'statutoryAge').numbers).toBe('60 years + 4 months')
    expect(step(age, 'originalMonth', 'zh').numbers).toBe('1966-03 + 60岁')
    for (const [, outcome] of namedSamples)
      expect(explain(outcome, { language: 'zh' })).not.toMatch(/(?<![\d.])(?:600|660|720)(?![\d.])/)
  })
})

describe('the explanation of a refusal', () => {
  it('says so, and each reason with its sources', () => {
    const text = lines(refused, { language: 'zh' })
    expect(text[0]).toBe('企业职工基本养老金核定：不符合条件，理由2项')
    expect(text[2]).toBe('理由：')
    expect(text[3]).toMatch(/^- 退休月早于最早可退休月.*\[《.*》.*第一条\]$/)
    expect(text[4]).toMatch(/^- 累计缴费98个月，低于最低缴费年限180个月，还差82个月\[《.*》第十六条；.*\]$/)
  })

  it('does so in English and Markdown', () => {
    const text = explain(refused, { language: 'en', format: 'markdown' })
    expect(text).toContain('## Basic pension of an enterprise employee\n\n**not entitled, for 2 reasons**')
    expect(text).toContain('\n\nReasons:\n\n- the retirement month lies before')
    expect(text).toMatch(/82 short of the minimum of 180 \[.*, art\. 16; .*\]/)
    expect(text).not.toContain('| Item |')
  })

  it('counts a single reason as one', () => {
    const late = employeePension.award({ ...sheet, totalMonths: 100, deemedMonths: 0 }, law)
    expect(lines(late, { language: 'en' })[0]).toContain('not entitled, for 1 reason')
  })
})

describe('the explanation of an undetermined answer', () => {
  it('says so, and each missing value with the parameter or input it would come from', () => {
    const text = lines(undetermined, { language: 'en' })
    expect(text[0]).toBe('Basic pension of an enterprise employee: undetermined, 2 values are missing')
    expect(text.slice(2, 5)).toEqual([
      'Missing:',
      '- needs the provincial award base of Luoyang for 2028-03 [parameter employeePension.award.base.provincial]',
      '- needs the local award base of Luoyang for 2028-03 [parameter employeePension.award.base.local]',
    ])
    const { actualIndex: _, ...without } = sheet
    const asked = lines(employeePension.award(without, law), { language: 'zh' })
    expect(asked[0]).toBe('企业职工基本养老金核定：无法确定，缺少1项')
    expect(asked[3]).toMatch(/^- 缺少实际缴费指数：.*\[输入项 actualIndex\]$/)
  })
})

describe('the explanation under a reform', () => {
  const reform = law.with({
    name: '1.4 %',
    changes: [{ path: 'employeePension.award.transitional.coefficient', from: '2026-01', value: '0.014' }],
  })
  const reformed = employeePension.award(sheet, reform)

  it('names the reform and marks what it assumes, without a day of knowledge', () => {
    expect(lines(reformed, { language: 'en' })[1]).toBe(
      'Law: Luoyang, as known on 2026-03-31, reforms: 1.4 %',
    )
    expect(step(reformed, 'transitionalCoefficient')).toMatchObject({
      value: '1.4%',
      parameter: 'reform "1.4 %", from 2026-01',
      evidence: null,
      evidenceText: 'assumed by a reform',
    })
    expect(step(reformed, 'transitionalCoefficient', 'zh')).toMatchObject({
      parameter: '改革方案“1.4 %”，2026-01起',
      evidenceText: '改革假设',
    })
    expect(explain(reformed, { language: 'zh' })).toContain('! 过渡系数：采用改革方案“1.4 %”的假设值')
  })

  it('differs from that of the law in nothing but the name of a reform that changes nothing', () => {
    const nothing = employeePension.award(sheet, law.with({ name: 'nothing', changes: [] }))
    for (const language of ['zh', 'en'] as const)
      for (const format of ['text', 'markdown'] as const) {
        const named = explain(nothing, { language, format })
        expect(named.replace(/，改革方案：nothing|, reforms: nothing/, '')).toBe(
          explain(award, { language, format }),
        )
      }
  })
})

describe('an explanation', () => {
  it.each(namedSamples)('of %s is the same after a journey through JSON', (_, outcome) => {
    const copy = JSON.parse(JSON.stringify(outcome)) as AnyOutcome
    for (const language of ['zh', 'en'] as const) {
      expect(explanationTree(copy, { language })).toEqual(explanationTree(outcome, { language }))
      for (const format of ['text', 'markdown'] as const)
        expect(explain(copy, { language, format })).toBe(explain(outcome, { language, format }))
    }
  })

  it.each(namedSamples)('of %s has formulas that give its values', (_, outcome) => {
    expect(brokenSteps(outcome)).toEqual([])
  })

  it.each(namedSamples)(
    'of %s is whole: no empty text, no undefined, no English in Chinese or the reverse',
    (_, outcome) => {
      for (const language of ['zh', 'en'] as const) {
        const text = explain(outcome, { language })
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/)
        for (const part of everyPart(explanationTree(outcome, { language }))) {
          expect([part.title, part.answer, part.law].includes('')).toBe(false)
          for (const each of part.steps)
            expect([each.label, each.value, each.evidenceText].includes('')).toBe(false)
          const labels = [part.title, part.answer, ...part.steps.map((each) => each.label)].join(' ')
          if (language === 'en') expect(labels).not.toMatch(/\p{Script=Han}/u)
          else expect(labels).toMatch(/\p{Script=Han}/u)
        }
      }
    },
  )

  it.each(namedSamples)('of %s in Markdown keeps its tables whole', (_, outcome) => {
    for (const language of ['zh', 'en'] as const) {
      const rows = explain(outcome, { language, format: 'markdown' }).split('\n')
      let cells: number | undefined
      for (const row of rows) {
        if (!row.startsWith('|')) cells = undefined
        else {
          const here = row.replaceAll('\\|', '').split('|').length
          expect(here).toBe(cells ?? here)
          cells = here
        }
      }
    }
  })

  it('shows the parts of an outcome under it, indented or one heading deeper', () => {
    const [outcome] = samples['employeePension.fromRecords'] as [AnyOutcome]
    const parts = Object.keys(outcome.parts ?? {}).length
    expect(parts).toBeGreaterThan(1)
    expect(explanationTree(outcome, { language: 'zh' }).parts).toHaveLength(parts)
    expect(explain(outcome, { language: 'en' }).match(/\n\n {2}\S/g)).toHaveLength(parts)
    expect(explain(outcome, { language: 'en', format: 'markdown' }).match(/^### /gm)).toHaveLength(parts)
  })

  it('names documents and places of the pack its law came from', () => {
    const toy = lawOf('toytown', { pack: importLawPack(exportLawPack(toyPack)) })
    const outcome = employeePension.award({ ...sheet, birth: '1960-03', localSupplement: '0' }, toy)
    expect(lines(outcome, { language: 'en', law: toy })[1]).toBe('Law: Toytown, everything known')
    expect(explain(outcome, { language: 'zh', law: toy })).toContain('《玩具法》')
    expect(lines(outcome, { language: 'en' })[1]).toBe('Law: toytown, everything known')
  })

  it('cites an unknown document by its key', () => {
    const copy = JSON.parse(JSON.stringify(refused)) as { reasons: { sources: { document: string }[] }[] }
    copy.reasons[0]!.sources = [{ document: 'constructor' }]
    expect(explanationTree(copy as never, { language: 'zh' }).reasons[0]).toMatch(/\[constructor\]$/)
  })

  it('prefers the parameter whose value is the step’s where a rule read several months', () => {
    const parameters = award.parameters
    const minimum = parameters.find((each) => each.path === 'employeePension.minimumMonths')
    const other = { ...minimum, value: '186', from: '2030-01', to: '2030-12' }
    const several = { ...award, parameters: [other, ...parameters] } as AnyOutcome
    expect(step(several, 'minimumMonths').parameter).toContain('2025-01 to 2029-12')
  })
})

describe('what cannot be explained', () => {
  const code = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      return isShebaoError(error) ? `${error.kind} ${error.code}` : String(error)
    }
    return 'nothing thrown'
  }

  it.each([{}, { language: 'fr' }, { language: 'ZH' }, undefined, null])('in %j is refused', (options) => {
    expect(code(() => explain(award, options as ExplainTextOptions))).toBe('input explain.language')
  })

  it.each([undefined, null, {}, { rule: 'nonsense', outcome: 'entitled' }, { rule: 'toString' }, 7, 'award'])(
    '%j is refused',
    (outcome) => {
      expect(code(() => explain(outcome as AnyOutcome, { language: 'zh' }))).toBe('input explain.outcome')
      expect(code(() => explanationTree(outcome as AnyOutcome, { language: 'zh' }))).toBe(
        'input explain.outcome',
      )
    },
  )
})

function everyPart(tree: Explanation): Explanation[] {
  return [tree, ...tree.parts.flatMap(everyPart)]
}
