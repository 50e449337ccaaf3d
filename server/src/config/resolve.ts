import type { Settings } from '../engine/settings.ts'
import type { Severity } from '../findings/finding.ts'
import { emptyPack, type Pack } from '../framework/pack.ts'
import { dimensionIds } from '../framework/types.ts'
import type { ConfigFile, SettingName, SettingValues, StatedSettings } from './config-file.ts'
import type { LoadedConfig, LoadedSheet } from './config-store.ts'
import { matchesGlob } from './glob.ts'
import { folderOf, pathWithin, resolvePath } from './paths.ts'
import { dayOf } from './today.ts'

/** Where a value comes from: a file, by URI and line from 1; the user's settings; the command line. */
export type ValueOrigin =
  | { readonly from: 'default' | 'settings' | 'option' }
  | { readonly from: 'file'; readonly file: string; readonly line: number }

export interface Sourced<Value> {
  readonly value: Value
  readonly origin: ValueOrigin
}

/** What holds for a draft, and where each value comes from. */
export interface Resolved {
  readonly settings: { readonly [Name in SettingName]: Sourced<SettingValues[Name]> }
  /** By id; a rule that is not in it has its default. */
  readonly rules: ReadonlyMap<string, Sourced<Severity | 'off'>>
  /** The same object as long as its parts are the same. */
  readonly pack: Pack
  /** The scoring sheet of the PMC index of the nearest file that names one; null for ours. */
  readonly pmc: LoadedSheet | null
  /** The configuration files and what they name, the outermost first. */
  readonly files: readonly string[]
}

/** Values that a user or a command line states. */
export interface GivenValues {
  readonly settings?: { readonly [Name in SettingName]?: SettingValues[Name] | undefined }
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
}

/** Puts together what holds for a draft: the user's settings, the files from the outermost to the nearest, the command line. */
export function resolveConfig(
  draft: string,
  configs: readonly LoadedConfig[],
  settings: GivenValues = {},
  options: GivenValues = {},
): Resolved {
  const found: { -readonly [Name in SettingName]: Sourced<SettingValues[Name]> } = { ...defaults }
  const rules = new Map<string, Sourced<Severity | 'off'>>()
  const give = (given: GivenValues, from: 'settings' | 'option'): void => {
    for (const [name, value] of Object.entries(given.settings ?? {}))
      if (value !== undefined) Object.assign(found, { [name]: { value, origin: { from } } })
    for (const [id, value] of Object.entries(given.rules ?? {})) rules.set(id, { value, origin: { from } })
  }
  give(settings, 'settings')
  for (const { file, folder, content } of configs) {
    for (const stated of [content, ...overridesFor(pathWithin(folder, draft), content)]) {
      for (const [name, one] of Object.entries(stated.settings))
        Object.assign(found, { [name]: { value: one.value, origin: { from: 'file', file, line: one.line } } })
      for (const [id, { value, line }] of stated.rules) rules.set(id, { value, origin: { from: 'file', file, line } })
    }
  }
  give(options, 'option')
  const packs = configs.flatMap(({ content, packs: own }) => [...own.map(({ pack }) => pack), content.pack])
  return {
    settings: found,
    rules,
    pack: joined(packs),
    pmc: configs.findLast((one) => one.pmc !== null)?.pmc ?? null,
    files: configs.flatMap(namedIn),
  }
}

/** A configuration file and the files that it names, as far as they are read. */
export function namedIn({ file, packs, pmc }: LoadedConfig): string[] {
  return [file, ...packs.map((one) => one.file), ...(pmc ? [pmc.file] : [])]
}

/** The settings with which a draft is analysed. Its severities and pack are compared by identity: resolve once. `now`: the time of reading. */
export function engineSettings({ settings, rules, pack }: Resolved, now: Date): Partial<Settings> {
  const { language, judge, genre, level, dimensions, today } = settings
  return {
    language: language.value,
    judge: judge.value,
    genre: genre.value,
    level: level.value,
    dimensions: dimensions.value,
    today: dayOf(today.value, now),
    severities: Object.fromEntries([...rules].map(([id, { value }]) => [id, value])),
    pack,
  }
}

/** The documents that a draft is to carry out, as URIs; none outside `top`, where it is given. */
export function parentFiles({ settings: { parents } }: Pick<Resolved, 'settings'>, top: string | null): string[] {
  const { origin, value } = parents
  if (origin.from !== 'file') return []
  return value.flatMap((path) => resolvePath(folderOf(origin.file) ?? '', path, top) ?? [])
}

const defaults: Resolved['settings'] = {
  language: { value: 'auto', origin: { from: 'default' } },
  judge: { value: 'auto', origin: { from: 'default' } },
  genre: { value: 'auto', origin: { from: 'default' } },
  level: { value: 'auto', origin: { from: 'default' } },
  dimensions: { value: dimensionIds, origin: { from: 'default' } },
  today: { value: false, origin: { from: 'default' } },
  parents: { value: [], origin: { from: 'default' } },
}

function overridesFor(path: string, { overrides }: ConfigFile): StatedSettings[] {
  return overrides.filter(({ files }) => files.some((glob) => matchesGlob(path, glob)))
}

/** By its first part: the packs that were joined, and what they gave. Analyses compare packs by identity. */
const known = new WeakMap<Pack, { readonly parts: readonly Pack[]; readonly whole: Pack }[]>()
/** Packs that begin with the same part. */
const mostKnown = 8

function joined(all: readonly Pack[]): Pack {
  const parts = all.filter(({ terms, templates, sentences }) => terms.length + templates.length + sentences.length > 0)
  const [first] = parts
  if (!first) return emptyPack
  if (parts.length === 1) return first
  const before = known.get(first) ?? []
  const same = before.find(
    (one) => one.parts.length === parts.length && one.parts.every((part, at) => part === parts[at]),
  )
  if (same) return same.whole
  const whole: Pack = {
    terms: parts.flatMap(({ terms }) => terms),
    // The nearest first: its clauses are offered first.
    templates: parts.toReversed().flatMap(({ templates }) => templates),
    sentences: parts.flatMap(({ sentences }) => sentences),
  }
  known.set(first, [{ parts, whole }, ...before].slice(0, mostKnown))
  return whole
}
