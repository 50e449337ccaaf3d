import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { configSchema, packSchema, type Schema } from './config-schema.ts'
import { sheetSchema } from './sheet-schema.ts'

/** The schemas of the configuration and the code that checks them, by path from the project's root. */
export function configFiles(): Readonly<Record<string, string>> {
  const [config, pack, sheet] = [configSchema(), packSchema(), sheetSchema()]
  return {
    'schemas/wenheng.schema.json': json(config),
    'schemas/wenheng-pack.schema.json': json(pack),
    'schemas/wenheng-pmc.schema.json': json(sheet),
    'server/src/config/validators.generated.ts': validators(config, pack, sheet),
  }
}

/** Code made in advance: nothing is compiled when it runs. */
function validators(...published: readonly Schema[]): string {
  const [config = {}, pack = {}, sheet = {}] = published.map((schema) => bare(schema) as Schema)
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    messages: false,
    unicode: false,
    logger: false,
    schemas: [config, pack, sheet],
  })
  const code = standalone.default(ajv, { isConfig: idOf(config), isPack: idOf(pack), isSheet: idOf(sheet) })
  return `// @ts-nocheck
// Generated from the rules and the framework by \`npm run rules\`.
${code}
`
}

function idOf(schema: Schema): string {
  return String(schema.$id)
}

/** The schema without what only a reader needs, and with one check for properties that are all checked alike. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema)
    .filter(([name, value]) => name !== 'title' && !(name === 'description' && typeof value === 'string'))
    .map(([name, value]): [string, unknown] => [name, bare(value)])
  const { uniqueItems, items } = schema as Readonly<Record<string, unknown>>
  // Of strings alone, it is checked without a library.
  if (uniqueItems === true)
    return { ...Object.fromEntries(kept), items: { type: 'string', ...(bare(items) as Schema) } }
  const { properties, additionalProperties, ...others }: Record<string, unknown> = Object.fromEntries(kept)
  if (typeof properties !== 'object' || properties === null) return Object.fromEntries(kept)
  const [first, ...rest] = Object.values(properties).map((value) => JSON.stringify(value))
  if (first === undefined || additionalProperties !== false || rest.some((value) => value !== first))
    return Object.fromEntries(kept)
  return { ...others, propertyNames: { enum: Object.keys(properties) }, additionalProperties: JSON.parse(first) }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
