type Schema = Readonly<Record<string, unknown>> | boolean
type Check = (rule: never, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean

/**
 * JSON Schema 2020-12, as far as our schemas go: whether a JSON value is accepted. A word it does not know
 * throws, so that no part of a schema is passed over.
 */
export function accepts(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema
  return Object.entries(schema).every(([word, rule]) => {
    const check = checks[word]
    if (check === undefined) throw new Error(`no check for "${word}"`)
    return check(rule as never, value, schema)
  })
}

const said: Check = () => true
const checks: Readonly<Record<string, Check>> = {
  $schema: said,
  description: said,
  format: said,
  then: said,
  else: said,
  type: (type: string, value) => typesOf(value).includes(type),
  const: (constant: unknown, value) => value === constant,
  enum: (choices: unknown[], value) => choices.includes(value),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  maximum: (most: number, value) => typeof value !== 'number' || value <= most,
  items: (schema: Schema, value) => !Array.isArray(value) || value.every((item) => accepts(schema, item)),
  required: (names: string[], value) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (properties: Record<string, Schema>, value) =>
    !isObject(value) ||
    Object.entries(properties).every(
      ([name, schema]) => !Object.hasOwn(value, name) || accepts(schema, value[name]),
    ),
  additionalProperties: (rest: Schema, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([name, item]) => Object.hasOwn(properties as object, name) || accepts(rest, item),
    ),
  anyOf: (schemas: Schema[], value) => schemas.some((schema) => accepts(schema, value)),
  oneOf: (schemas: Schema[], value) => schemas.filter((schema) => accepts(schema, value)).length === 1,
  if: (schema: Schema, value, whole) =>
    accepts((accepts(schema, value) ? whole['then'] : whole['else']) as Schema, value),
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number']
  return [typeof value]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
