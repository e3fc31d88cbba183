import type { YearMonth } from '../../../../calendar/index.js'
import { shown, type Issue } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'

/** A class that the month does not know: before October 2015 there were three. */
export function classIssues(
  industryClass: number | undefined,
  path: Issue['path'],
  month: YearMonth,
  reader: Reader,
): readonly Issue[] {
  if (industryClass === undefined) return []
  const rates = reader.optional((r) => r.table('workInjury.rate.base', month))
  if (rates === undefined || rates.has(industryClass)) return []
  return [
    {
      code: 'workInjury.noSuchClass',
      path,
      message: `the classes of that month are ${[...rates.keys()].join(', ')}`,
      received: shown(industryClass),
    },
  ]
}
