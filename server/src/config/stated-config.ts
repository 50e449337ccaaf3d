import type { Severity } from '../findings/finding.ts'
import { dimensionNamed } from '../framework/framework.ts'
import type { DimensionId } from '../framework/types.ts'
import { ruleNamed } from '../rules/run-rules.ts'
import type {
  ConfigFile,
  LocatedMistake,
  NamedFile,
  Override,
  SettingName,
  SettingValues,
  Stated,
  StatedSettings,
} from './config-file.ts'
import { isTooBroad } from './glob.ts'
import { type Mistake, shown } from './mistake.ts'
import { severityNamed } from './names.ts'
import type { ParsedYaml } from './parse-yaml.ts'
import { type PackData, packOf } from './read-pack.ts'

/** What a file holds that keeps to `schemas/wenheng.schema.json`. */
export interface ConfigData extends SettingsData, PackData {
  readonly root?: boolean
  readonly packs?: readonly string[]
  readonly pmc?: string
  readonly overrides?: readonly (SettingsData & { readonly files: readonly string[] })[]
}

/** Dimensions, rules and severities by their ids or Chinese names. */
interface SettingsData extends Partial<Omit<SettingValues, 'dimensions'>> {
  readonly dimensions?: readonly string[]
  readonly rules?: Readonly<Record<string, string>>
}

type Path = readonly (string | number)[]

/** What the data of a configuration says. What no schema can say is added to `found`. */
export function configOf(data: ConfigData, parsed: ParsedYaml, found: Mistake[]): ConfigFile {
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
    packs: (data.packs ?? []).map((value, index) => namedFile(value, parsed, ['packs', index])),
    pack: packOf(data, parsed, found),
    pmc: data.pmc === undefined ? null : namedFile(data.pmc, parsed, ['pmc']),
  }
}

function namedFile(value: string, parsed: ParsedYaml, path: Path): NamedFile {
  const place = located({ span: parsed.place(path), key: 'noPack', values: {} }, parsed)
  return { value, line: place.line, place }
}

const settingNames = [
  'language',
  'judge',
  'genre',
  'level',
  'today',
  'parents',
] as const satisfies readonly SettingName[]

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

/** The mistake with its place in lines. */
export function located(mistake: Mistake, { lineAt, columnAt }: ParsedYaml): LocatedMistake {
  const { start, end } = mistake.span
  return { ...mistake, line: lineAt(start), column: columnAt(start), endLine: lineAt(end), endColumn: columnAt(end) }
}
