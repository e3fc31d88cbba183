import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { payout as enterprisePayout } from '../annuity/enterprise/index.js'
import { payout as occupationalPayout } from '../annuity/occupational/index.js'
import { withdrawal } from '../annuity/personal/index.js'
import type { Bilingual } from '../../law/index.js'
import type { AnyOutcome } from '../outcome.js'
import type { Payer, Payment } from '../payment.js'
import { fen } from './drawn-pension.js'
import { attempt, keepPaid, type Findings } from './findings.js'
import type { Life } from './read-life.js'

type PaidOutcome = AnyOutcome & { readonly payments?: readonly Payment[] }

/** One of the three: the month it is claimed in, and the rule that answers. */
interface AnnuityClaim {
  readonly part: 'occupationalAnnuity' | 'enterpriseAnnuity' | 'personalPension'
  readonly payer: Payer
  readonly claimed: YearMonth | undefined
  readonly answer: (paidThrough: string | undefined) => PaidOutcome
}

/** The annuities and the personal pension of a life up to a month; what is left at a death goes to the heirs. */
export function addAnnuities(findings: Findings, life: Life, through: YearMonth): void {
  for (const { part, payer, claimed, answer } of claimsOf(life, findings)) {
    if (claimed === undefined || claimed > through) continue
    const death = life.death !== undefined && life.death <= through ? life.death : undefined
    const outcome = attempt(findings, part, () => answer(death === undefined ? undefined : monthText(death)))
    keepPaid(findings, part, outcome, part)
    if (death !== undefined && outcome?.outcome === 'entitled') addRest(findings, part, payer, outcome, death)
  }
}

function claimsOf({ input, person }: Life, { law }: Findings): readonly AnnuityClaim[] {
  const { birth } = person
  const { occupationalAnnuity, enterpriseAnnuity, personalPension } = input
  const paid = (
    { form, because }: { readonly form?: string; readonly because: string },
    paidThrough: string | undefined,
  ) => {
    const once = AT_ONCE.includes(form ?? because)
    return paidThrough === undefined || once ? {} : { paidThrough }
  }
  const claims: AnnuityClaim[] = []
  if (occupationalAnnuity !== undefined)
    claims.push({
      part: 'occupationalAnnuity',
      payer: 'annuityFund',
      claimed: readMonth(occupationalAnnuity.month),
      answer: (last) =>
        occupationalPayout(
          { ...occupationalAnnuity, birth: birthMonth(birth), ...paid(occupationalAnnuity, last) },
          law,
        ),
    })
  if (enterpriseAnnuity !== undefined)
    claims.push({
      part: 'enterpriseAnnuity',
      payer: 'annuityPlan',
      claimed: readMonth(enterpriseAnnuity.month),
      answer: (last) =>
        enterprisePayout(
          { ...enterpriseAnnuity, birth: birthMonth(birth), ...paid(enterpriseAnnuity, last) },
          law,
        ),
    })
  if (personalPension !== undefined)
    claims.push({
      part: 'personalPension',
      payer: 'personalPension',
      claimed: readMonth(personalPension.date.slice(0, 7)),
      answer: (last) =>
        withdrawal({ ...personalPension, birth: birthMonth(birth), ...paid(personalPension, last) }, law),
    })
  return claims
}

/** Forms paid in one sum, and the causes that are without one: nothing of them is left for later. */
const AT_ONCE: readonly string[] = ['lumpSum', 'insurance', 'emigration', 'death']

const INHERITED: Readonly<Record<AnnuityClaim['part'], Bilingual>> = {
  occupationalAnnuity: { zh: '职业年金余额继承', en: 'rest of the occupational annuity, for the heirs' },
  enterpriseAnnuity: { zh: '企业年金余额继承', en: 'rest of the enterprise annuity, for the heirs' },
  personalPension: { zh: '个人养老金余额继承', en: 'rest of the personal pension, for the heirs' },
}

/** The birth month of a month or day. */
function birthMonth(birth: string): string {
  return birth.slice(0, 7)
}

/** Payments end with the death; what is not drawn by then is paid to the heirs in one sum. */
function addRest(
  findings: Findings,
  part: AnnuityClaim['part'],
  payer: Payer,
  outcome: PaidOutcome,
  death: YearMonth,
): void {
  if (outcome.outcome !== 'entitled') return
  const later = findings.stretches.filter((each) => each.benefit.startsWith(part) && each.from > death)
  for (const each of later) findings.stretches.splice(findings.stretches.indexOf(each), 1)
  const rest = fen(outcome.values['remainder'] ?? 0)
  if (rest === 0) return
  findings.stretches.push({
    benefit: `${part}.inherited`,
    ...INHERITED[part],
    amount: rest,
    payer,
    periodicity: 'once',
    from: death,
    to: death,
  })
}
