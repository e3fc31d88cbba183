import {
  SCHEMES,
  SPELL_KINDS,
  type CareerRecord,
  type ContributionRow,
  type KnownBalance,
  type Spell,
} from './career.js'
import { choiceField, decimalField, monthField, textField } from './fields.js'
import { personFields } from './person.js'
import { jsonSchemaOf, listOf, objectOf, optional, type Shape } from './shape.js'

/** Bases and balances end at a billion yuan. */
export const MONEY = { decimals: 2, min: 0, max: 1e11 }

const spellShape: Shape<Spell> = objectOf(
  {
    scheme: choiceField(SCHEMES, 'pension scheme'),
    place: textField('place of participation: key or GB/T 2260 code'),
    kind: choiceField(SPELL_KINDS, 'how the months came to count'),
    from: monthField('first month'),
    to: monthField('last month'),
    paidIn: optional(monthField('for made-up months: month of payment')),
  },
  'a stretch of participation',
  {
    if: { properties: { kind: { const: 'madeUp' } } },
    then: { required: ['paidIn'] },
    else: { properties: { paidIn: false } },
  },
)

const rowShape: Shape<ContributionRow> = objectOf(
  {
    from: monthField('first month'),
    to: monthField('last month'),
    base: decimalField(MONEY, 'contribution base, yuan a month'),
  },
  'contribution base over a stretch of months',
)

const balanceShape: Shape<KnownBalance> = objectOf(
  { balance: decimalField(MONEY, 'balance, yuan'), at: monthField('month at whose end it stood') },
  'known balance of the individual account',
)

/** The wire shape of a {@link CareerRecord}. */
export const careerShape: Shape<CareerRecord> = objectOf(
  {
    id: optional(textField('reference of the caller')),
    ...personFields,
    spells: listOf(spellShape, 'participation spells'),
    contributions: listOf(rowShape, 'contribution rows'),
    account: optional(balanceShape),
  },
  'a person with participation spells and contribution rows',
)

/**
 * The JSON Schema (draft 2020-12) of a {@link CareerRecord}, for forms and other languages. It accepts every
 * record that `parseCareer` accepts. What JSON Schema cannot say (the order of months, overlaps, rows outside
 * paid spells), `parseCareer` alone refuses.
 *
 * Decimals are texts such as `'3579.50'`; a JSON number must be whole.
 *
 * @example
 * const schema = careerJsonSchema()
 * schema['required'] // ['sex', 'birth', 'originalRetirementAge', 'spells', 'contributions']
 * schema['additionalProperties'] // false
 */
export function careerJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(careerShape)
}
