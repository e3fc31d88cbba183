import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, LawPack } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { RECORD_SCHEMES, type Life } from './life.js'
import { NO_PLACE, type PlaceNumbers } from './place-number.js'
import type { ResolveRow, StepAction } from './resolve-values.js'
import { STEP_REASONS, type StepReasonCode } from './step-reasons.js'

/** What a step is about; what is left out stays empty. */
export interface StepMatter {
  readonly scheme?: number
  readonly place?: number
  readonly from?: number
  readonly to?: number
  readonly months?: number
  readonly money?: number
}

/** Writes the steps of a resolution in order. */
export interface RowWriter {
  readonly rows: readonly ResolveRow[]
  write(action: StepAction, reason: StepReasonCode, matter: StepMatter): void
}

/** A writer of steps for one person. */
export function rowWriter(places: PlaceNumbers, pack: LawPack): RowWriter {
  const rows: ResolveRow[] = []
  return {
    rows,
    write(action, reason, { scheme, place, from, to, months, money }) {
      rows.push({
        step: rows.length + 1,
        action,
        scheme: scheme === undefined ? null : (RECORD_SCHEMES[scheme] ?? null),
        place: place === undefined || place === NO_PLACE ? null : places.textOf(place),
        from: (from ?? null) as YearMonth | null,
        to: (to ?? null) as YearMonth | null,
        months: months ?? null,
        money: (money ?? null) as Fen | null,
        reason,
        article: articleText(STEP_REASONS[reason].source, pack),
      })
    },
  }
}

/** Number (or title) of the document, and the article. */
function articleText({ document, article }: Citation, pack: LawPack): string {
  const text = pack.documents[document]
  return [text?.number ?? text?.zh ?? document, ...(article === undefined ? [] : [article])].join(' ')
}

/** Scheme and place of a relation, as a step names them. */
export function seatOf(life: Life, relation: number): Pick<StepMatter, 'scheme' | 'place'> {
  return { scheme: life.scheme[relation] as number, place: life.place[relation] as number }
}
