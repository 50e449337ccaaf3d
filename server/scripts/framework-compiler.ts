import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { crossCheck, elementsNamed } from './cross-check.ts'
import { type RegisteredType, registeredTypes } from './registered-types.ts'
import { readSentenceFolder } from './train/sentence-folder.ts'
import { vocabularyFile, vocabularyModule } from './vocabulary-compiler.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

export interface Compiled {
  /** The generated modules, by path from the project's root. Empty if there are problems. */
  readonly files: Readonly<Record<string, string>>
  /** One line each: `FILE:LINE:COLUMN path: what was expected`. */
  readonly problems: readonly string[]
}

/** The path of the compiled data, from the project's root. */
export const generatedFile = 'server/src/framework/data.generated.ts'

/** That of what only reports read. */
const reportsFile = 'server/src/framework/policy-evaluation.generated.ts'

/**
 * Compiles `server/framework/`: reads every YAML file, validates it against its JSON Schema, and returns a module of
 * plain data and one of the vocabulary.
 */
export function compileFramework(folder: string): Compiled {
  const { data, problems } = readFramework(folder)
  if (problems.length > 0) return { files: {}, problems }
  const vocabulary = vocabularyModule(data)
  return {
    files: {
      [generatedFile]: moduleText(data, typesWhere(false)),
      ...(data.pmc === undefined ? {} : { [reportsFile]: moduleText(data, typesWhere(true)) }),
      ...(vocabulary === null ? {} : { [vocabularyFile]: vocabulary }),
    },
    problems: [],
  }
}

function typesWhere(forReports: boolean): Readonly<Record<string, RegisteredType>> {
  return Object.fromEntries(
    Object.entries(registeredTypes).filter(([, type]) => (type.forReports === true) === forReports),
  )
}

export interface FrameworkData {
  /** By data name; a folder is a record by file name without `.yaml`. */
  readonly data: Readonly<Record<string, unknown>>
  readonly problems: readonly string[]
}

/** Returns the data of the YAML files, validated. The training sentences are checked with them. */
export function readFramework(folder: string): FrameworkData {
  const schemaOf = schemas(folder)
  const data: Record<string, unknown> = {}
  const problems: string[] = []
  for (const { name, stem, path } of yamlFiles(folder)) {
    if (!registeredTypes[name]) {
      problems.push(`${path}: no type registered for "${name}" in server/scripts/registered-types.ts`)
    }
    const yaml = readYaml(readFileSync(join(folder, path), 'utf8'))
    problems.push(...violations(yaml, schemaOf(name)).map((violation) => `${path}:${violation}`))
    if (stem === null) data[name] = yaml.data
    else data[name] = { ...(data[name] as Record<string, unknown> | undefined), [stem]: yaml.data }
  }
  if (problems.length === 0) problems.push(...crossCheck(data))
  if (problems.length === 0) problems.push(...readSentenceFolder(folder, elementsNamed(data)).problems)
  return { data, problems }
}

/** Definitions that schemas share: `{ "$ref": "common.schema.json#/$defs/localized" }`. */
const commonSchema = 'common.schema.json'

/** A compiled schema, or why there is none. */
type Schema = ValidateFunction | string

function schemas(folder: string): (name: string) => Schema {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true })
  const common = join(folder, 'schema', commonSchema)
  if (existsSync(common)) ajv.addSchema(JSON.parse(readFileSync(common, 'utf8')), commonSchema)
  const known = new Map<string, Schema>()
  return (name) => {
    const schema = known.get(name) ?? readSchema(ajv, folder, name)
    known.set(name, schema)
    return schema
  }
}

function readSchema(ajv: Ajv2020, folder: string, name: string): Schema {
  const path = `schema/${name}.schema.json`
  try {
    return ajv.compile(JSON.parse(readFileSync(join(folder, path), 'utf8')))
  } catch (error) {
    return `cannot use ${path}: ${error instanceof Error ? error.message : String(error)}`
  }
}

function violations(yaml: YamlFile, schema: Schema): readonly string[] {
  if (yaml.problems.length > 0) return yaml.problems
  if (typeof schema === 'string') return [`1:1 ${schema}`]
  if (schema(yaml.data)) return []
  return (schema.errors ?? []).map((error) => {
    const keys = `${error.instancePath}/${error.params.additionalProperty ?? ''}`
      .split('/')
      .slice(1)
      .map(unescapePointer)
    return `${yaml.place(keys)} ${error.instancePath || '/'} ${expected(error)}`
  })
}

interface YamlPath {
  readonly name: string
  /** For a file in a folder: its path there without `.yaml`. */
  readonly stem: string | null
  readonly path: string
}

function yamlFiles(folder: string): YamlPath[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => {
      const [name = '', ...rest] = path.slice(0, -'.yaml'.length).split('/')
      return { name, stem: rest.length > 0 ? rest.join('/') : null, path }
    })
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function expected({ message = 'is invalid', params, data }: ErrorObject): string {
  const allowed: unknown = params.allowedValues ?? params.allowedValue
  const detail = params.additionalProperty ?? (allowed === undefined ? undefined : JSON.stringify(allowed))
  const found = typeof data === 'string' || typeof data === 'number' ? ` (found ${JSON.stringify(data)})` : ''
  return `${message}${detail === undefined ? '' : `: ${detail}`}${found}`
}

/**
 * Returns the data as a module. It uses JSON.parse, which starts faster than object literals of the same data, and one
 * line per entry, so that diffs are readable.
 */
export function moduleText(data: Readonly<Record<string, unknown>>, types: Readonly<Record<string, RegisteredType>>) {
  const imports = new Map<string, Set<string>>()
  const constants: string[] = []
  for (const [name, value] of Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const registered = types[name]
    if (!registered || registered.inVocabulary) continue
    for (const [module, names] of Object.entries(registered.imports)) {
      imports.set(module, new Set([...(imports.get(module) ?? []), ...names]))
    }
    constants.push(
      `export const ${camelCase(name)}: ${registered.type} = /* @__PURE__ */ JSON.parse(\`${json(value)}\`)`,
    )
  }
  const importLines = [...imports].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${[
    '// Generated from server/framework/ by `npm run framework`; change the YAML there.',
    ...importLines.map(([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}'`),
    ...constants,
  ].join('\n')}\n`
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** JSON escaped for a template literal. A value that is too long for a line gets a line per entry. */
function json(value: unknown): string {
  const line = JSON.stringify(value)
  if (line.length <= 400 || typeof value !== 'object' || value === null) return line.replace(/\\|`|\$\{/g, '\\$&')
  if (Array.isArray(value)) return `[\n${value.map(json).join(',\n')}\n]`
  return `{\n${Object.entries(value)
    .map(([key, item]) => `${json(key)}:${json(item)}`)
    .join(',\n')}\n}`
}
