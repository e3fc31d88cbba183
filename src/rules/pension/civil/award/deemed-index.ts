import type { YearMonth } from '../../../../calendar/index.js'
import type { Missing, Reader } from '../../../../law/index.js'
import type { Index } from '../../../../money/index.js'

/** Under which names the three parts of the deemed index stand in the tables of the province. */
export interface DeemedIndexKeys {
  /** Post or rank, as the table of the province names it (职务、岗位). */
  readonly post: string
  /** Grade or salary step (级别、薪级). */
  readonly step: string
  /** Key of the adjusting part, by the retirement subsidy of September 2014 (调节指数). */
  readonly adjustment: string
}

/** The deemed index with its parts; the parts are undefined where the index was given. */
export interface DeemedIndex {
  readonly postIndex: Index | undefined
  readonly stepIndex: Index | undefined
  readonly adjustmentIndex: Index | undefined
  readonly deemedIndex: Index
}

/** No deemed months, no index. */
export const NO_DEEMED_INDEX: DeemedIndex = {
  postIndex: undefined,
  stepIndex: undefined,
  adjustmentIndex: undefined,
  deemedIndex: 0 as Index,
}

const PARTS = ['post', 'step', 'adjustment'] as const

/** The deemed index: as given, or the sum of three tables; or what is to be loaded or given. */
export function findDeemedIndex(
  given: Index | undefined,
  keys: DeemedIndexKeys | undefined,
  retirement: YearMonth,
  reader: Reader,
): DeemedIndex | { readonly missing: readonly Missing[] } {
  if (given !== undefined) return { ...NO_DEEMED_INDEX, deemedIndex: given }
  if (keys === undefined) {
    for (const part of PARTS) reader.table(`civilPension.deemedIndex.${part}`, retirement)
    return { missing: [needsIndex] }
  }
  const missing: Missing[] = []
  const [post, step, adjustment] = PARTS.map((part) => {
    const table = reader.table(`civilPension.deemedIndex.${part}`, retirement)
    const index = table?.get(keys[part])
    if (table !== undefined && index === undefined)
      missing.push(needsEntry(part, keys[part], [...table.keys()]))
    return index as Index | undefined
  })
  if (post === undefined || step === undefined || adjustment === undefined) return { missing }
  return {
    postIndex: post,
    stepIndex: step,
    adjustmentIndex: adjustment,
    deemedIndex: (post + step + adjustment) as Index,
  }
}

const needsIndex: Missing = {
  kind: 'input',
  path: 'deemedIndex',
  zh: '缺少视同缴费指数：请直接填写，或加载本省视同缴费指数表并填写查表用的职务、级别和调节项名称',
  en: 'needs the deemed index: give it, or load the tables of the province and give deemedIndexKeys',
}

const SHOWN_KEYS = 12

function needsEntry(part: string, key: string, known: readonly string[]): Missing {
  const some = known.slice(0, SHOWN_KEYS).join('、')
  return {
    kind: 'input',
    path: `deemedIndexKeys.${part}`,
    zh: `所加载的视同缴费指数表中没有“${key}”；表中有：${some}`,
    en: `the loaded table of the deemed index has no entry "${key}"; it has: ${some}`,
  }
}
