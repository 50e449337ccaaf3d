import type { Severity } from '../findings/finding.ts'
import { dimensionNamed } from '../framework/framework.ts'
import { emptyPack, type Pack } from '../framework/pack.ts'
import type { DimensionId } from '../framework/types.ts'
import { ruleNamed } from '../rules/run-rules.ts'
import type { FileKind } from './check-schema.ts'
import type { ConfigFile, LocatedMistake, Override, Read, SettingName, Stated, StatedSettings } from './config-file.ts'
import { isTooBroad } from './glob.ts'
import { type Mistake, shown } from './mistake.ts'
import { severityNamed } from './names.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { type PackData, packOf } from './read-pack.ts'

/** In UTF-16 code units. A pack may hold long lists. */
const mostText: Readonly<Record<FileKind, number>> = { config: 64_000, pack: 512_000 }

/** Reads the text of a configuration file. Total: it gives the file or what is wrong in it. */
export function readConfigFile(text: string): Promise<Read<ConfigFile>> {
  return readFile(text, 'config', emptyFile, (data: ConfigData, parsed, found) => configOf(data, parsed, found))
}

/** The same for a pack. */
export function readPackFile(text: string): Promise<Read<Pack>> {
  return readFile(text, 'pack', emptyPack, (data: PackData, parsed, found) => packOf(data, parsed, found))
}

const emptyFile: ConfigFile = { root: false, settings: {}, rules: new Map(), overrides: [], packs: [], pack: emptyPack }

/** `make` adds to `found` what no schema can say. */
async function readFile<Data, Content>(
  text: string,
  kind: FileKind,
  empty: Content,
  make: (data: Data, parsed: ParsedYaml, found: Mistake[]) => Content,
): Promise<Read<Content>> {
  const parsed = await parseYaml(text, mostText[kind])
  // Most runs of the command line read no configuration, and need not load what checks one.
  const { schemaMistakes } = await import('./check-schema.ts')
  const found =
    parsed.mistakes.length > 0 ? [...parsed.mistakes] : emptyOr(parsed.data, () => schemaMistakes(parsed, kind))
  // The schema has been kept to: the data is of this type.
  const content = found.length > 0 || parsed.data === null ? empty : make(parsed.data as Data, parsed, found)
  if (found.length === 0) return { content, mistakes: [] }
  const inOrder = found.sort((a, b) => a.span.start - b.span.start)
  return { content: null, mistakes: inOrder.map((mistake) => located(mistake, parsed)) }
}

/** The mistake with its place in lines. */
function located(mistake: Mistake, { lineAt, columnAt }: ParsedYaml): LocatedMistake {
  const { start, end } = mistake.span
  return { ...mistake, line: lineAt(start), column: columnAt(start), endLine: lineAt(end), endColumn: columnAt(end) }
}

/** A file without anything in it states nothing. */
function emptyOr(data: unknown, check: () => Mistake[]): Mistake[] {
  return data === null ? [] : check()
}

/** What a file holds that keeps to `schemas/wenheng.schema.json`. */
interface ConfigData extends SettingsData, PackData {
  readonly root?: boolean
  readonly packs?: readonly string[]
  readonly overrides?: readonly (SettingsData & { readonly files: readonly string[] })[]
}

interface SettingsData {
  readonly language?: string
  readonly judge?: string
  readonly genre?: string
  readonly level?: string
  readonly dimensions?: readonly string[]
  readonly today?: boolean | string
  readonly rules?: Readonly<Record<string, string>>
}

type Path = readonly (string | number)[]

function configOf(data: ConfigData, parsed: ParsedYaml, found: Mistake[]): ConfigFile {
  const overrides = (data.overrides ?? []).map((one, index): Override => {
    one.files.forEach((glob, at) => {
      if (!isTooBroad(glob)) return
      const span = parsed.place(['overrides', index, 'files', at])
      found.push({ span, key: 'badGlob', values: { value: shown(glob) } })
    })
    return { files: one.files, ...settingsOf(one, parsed, ['overrides', index]) }
  })
  return {
    root: data.root === true,
    ...settingsOf(data, parsed, []),
    overrides,
    packs: (data.packs ?? []).map((value, index) => {
      const place = located({ span: parsed.place(['packs', index]), key: 'noPack', values: {} }, parsed)
      return { value, line: place.line, place }
    }),
    pack: packOf(data, parsed, found),
  }
}

const settingNames = ['language', 'judge', 'genre', 'level', 'today'] as const satisfies readonly SettingName[]

function settingsOf(data: SettingsData, parsed: ParsedYaml, path: Path): StatedSettings {
  const stated: [SettingName, Stated<unknown>][] = settingNames.flatMap((name) =>
    data[name] === undefined ? [] : [[name, { value: data[name], line: lineOf(parsed, [...path, name]) }]],
  )
  if (data.dimensions) {
    const value: DimensionId[] = data.dimensions.flatMap((name) => dimensionNamed(name) ?? [])
    stated.push(['dimensions', { value, line: lineOf(parsed, [...path, 'dimensions']) }])
  }
  const rules = new Map<string, Stated<Severity | 'off'>>()
  for (const [name, word] of Object.entries(data.rules ?? {})) {
    const [id, value] = [ruleNamed(name), severityNamed(word)]
    if (id && value) rules.set(id, { value, line: lineOf(parsed, [...path, 'rules', name]) })
  }
  return { settings: Object.fromEntries(stated) as StatedSettings['settings'], rules }
}

function lineOf(parsed: ParsedYaml, path: Path): number {
  return parsed.lineAt(parsed.place(path, 'key').start)
}
