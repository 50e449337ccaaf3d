import type { Genre, GovernmentLevel, Language, TemplateForm } from '../framework/types.ts'
import { schemaMistakes } from './check-schema.ts'
import type { ConfigFile } from './config-file.ts'
import { type Mistake, mistakeText } from './mistake.ts'
import type { ParsedYaml } from './parse-yaml.ts'
import { type ConfigData, configOf } from './stated-config.ts'

/** What a program states that configures Wenheng itself: the content of `.wenheng.yaml`, but for files it names. */
export interface ConfigObject extends SettingsObject {
  /** Terms, each with the element or dimension that it speaks of. */
  readonly terms?: Readonly<Record<string, string>>
  readonly templates?: readonly ClauseObject[]
  /** `LABELS | SENTENCE`, as in TEACHING.md. */
  readonly sentences?: readonly string[]
  /** Settings for some files, named by globs; the later win. */
  readonly overrides?: readonly OverrideObject[]
}

/** Names of dimensions, rules and severities are ids or Chinese names. */
interface SettingsObject {
  readonly language?: 'auto' | Language
  readonly judge?: 'auto' | 'always' | 'never'
  readonly genre?: 'auto' | Genre
  readonly level?: 'auto' | GovernmentLevel
  readonly dimensions?: readonly string[]
  readonly today?: boolean | string
  readonly rules?: Readonly<Record<string, string>>
}

interface OverrideObject extends SettingsObject {
  readonly files: readonly string[]
}

interface ClauseObject {
  readonly id?: string
  readonly element: string
  readonly form: TemplateForm
  readonly levels?: readonly GovernmentLevel[]
  readonly topic: string
  readonly text: string
}

/**
 * Reads such an object as the file would be read. Throws an error that says what is wrong, and at which name: a program
 * is to know its mistake at once. No file is read, so `packs` is one.
 */
export function readConfigObject(data: ConfigObject, reader: Language): ConfigFile {
  const parsed = new ObjectPlaces(data)
  const found = [...schemaMistakes(parsed, 'config'), ...packsIn(data, parsed)]
  // The schema has been kept to: the data is of this type.
  const content = found.length > 0 ? null : configOf(data as ConfigData, parsed, found)
  const [first] = found
  if (first !== undefined) throw new TypeError(`wenheng: ${parsed.nameAt(first)}: ${mistakeText(first, reader)}`)
  if (content === null) throw new TypeError('wenheng')
  return content
}

function packsIn(data: object, parsed: ParsedYaml): Mistake[] {
  return 'packs' in data ? [{ span: parsed.place(['packs'], 'key'), key: 'noPacks', values: {} }] : []
}

/** The places of an object are its names: each is a span of its own. */
class ObjectPlaces implements ParsedYaml {
  readonly data: unknown
  readonly mistakes = []
  readonly #names: string[] = []

  constructor(data: unknown) {
    this.data = data
  }

  place(path: readonly (string | number)[]) {
    const start = this.#names.push(path.join('.')) - 1
    return { start, end: start + 1 }
  }

  lineAt(): number {
    return 1
  }

  columnAt(): number {
    return 1
  }

  nameAt({ span }: Mistake): string {
    return this.#names[span.start] || 'options'
  }
}
