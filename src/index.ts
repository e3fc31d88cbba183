/** 社保 shebao: China's social insurance rules (national, Henan, Luoyang) as exact, explained, fast functions. */
export { isShebaoError, ShebaoError, type ErrorKind, type Issue, type Parsed } from './errors.js'
export { Decimal, type DecimalInput } from './money/index.js'
export {
  diffLaw,
  exportLawPack,
  importLawPack,
  lawOf,
  lookUp,
  safeImportLawPack,
  type Change,
  type Law,
  type DifferingValue,
  type LawDifference,
  type LawOptions,
  type LawPack,
  type Missing,
  type Notice,
  type ParameterMissing,
  type ParameterPath,
  type ParameterValue,
  type Reform,
} from './law/index.js'
export {
  careerJsonSchema,
  extendCareer,
  parseCareer,
  safeParseCareer,
  type CareerRecord,
  type Scheme,
  type SpellKind,
  type ExtendOptions,
  type ContributionRow,
  type KnownBalance,
  type PersonInput,
  type RetirementGround,
  type Spell,
} from './records/index.js'
export { inputJsonSchema } from './rules/input-schema.js'
export { requiredInputs, type RequiredInput, type Requirements } from './rules/required-inputs.js'
export type { RuleId } from './rules/rule-id.js'
export type { AnyOutcome, LawStamp, NotEntitled, Reason, Undetermined } from './rules/outcome.js'
export * as employeePension from './rules/pension/employee/index.js'
export * as civilPension from './rules/pension/civil/index.js'
export * as residentPension from './rules/pension/resident/index.js'
export * as landExpropriation from './rules/pension/land-expropriation/index.js'
export * as survivors from './rules/pension/survivors/index.js'
export * as incapacity from './rules/pension/incapacity/index.js'
export * as transfer from './rules/pension/transfer/index.js'
export * as occupationalAnnuity from './rules/annuity/occupational/index.js'
export * as enterpriseAnnuity from './rules/annuity/enterprise/index.js'
export * as personalPension from './rules/annuity/personal/index.js'
export * as adjustment from './rules/adjustment/index.js'
export * as minimumWage from './rules/minimum-wage/index.js'
export * as unemployment from './rules/unemployment/index.js'
export * as workInjury from './rules/injury/index.js'
export * as entitlement from './rules/entitlement/index.js'
export type { Payer, Payment } from './rules/payment.js'
export {
  explain,
  explanationTree,
  type ExplainedStep,
  type Explanation,
  type ExplainOptions,
  type ExplainTextOptions,
  type ExplainedRows,
  type Language,
} from './explain/index.js'
export * from './bulk/index.js'
