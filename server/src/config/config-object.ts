import type { Language } from '../framework/types.ts'
import { schemaMistakes } from './check-schema.ts'
import type { ConfigFile } from './config-file.ts'
import { type Mistake, mistakeText } from './mistake.ts'
import type { ParsedYaml } from './parse-yaml.ts'
import { type ConfigData, configOf } from './stated-config.ts'

/** What a program states that configures Wenheng itself: the content of `.wenheng.yaml`, but for files it names. */
export type ConfigObject = Omit<ConfigData, 'root' | 'packs' | 'pmc'>

/**
 * Reads such an object as the file would be read. Throws an error that says what is wrong, and at which name: a program
 * is to know its mistake at once. No file is read, so `packs` and `pmc` are one.
 */
export function readConfigObject(data: ConfigObject, reader: Language): ConfigFile {
  const parsed = new ObjectPlaces(data)
  const found = [...schemaMistakes(parsed, 'config'), ...filesIn(data, parsed)]
  throwFirst(found)
  const content = configOf(data, parsed, found)
  throwFirst(found)
  return content

  function throwFirst([first]: readonly Mistake[]): void {
    if (first) throw new TypeError(`wenheng: ${parsed.nameAt(first)}: ${mistakeText(first, reader)}`)
  }
}

function filesIn(data: object, parsed: ParsedYaml): Mistake[] {
  const keys = { packs: 'noPacks', pmc: 'noSheet' } as const
  return (['packs', 'pmc'] as const)
    .filter((name) => name in data)
    .map((name) => ({ span: parsed.place([name], 'key'), key: keys[name], values: {} }))
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
