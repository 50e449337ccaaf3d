import type { Severity } from '../findings/finding.ts'
import type { Pack } from '../framework/pack.ts'
import type { DimensionId, Genre, GovernmentLevel, Language } from '../framework/types.ts'
import type { Mistake } from './mistake.ts'
import type { Today } from './today.ts'

/** Settings of a draft that a configuration may state. */
export interface SettingValues {
  readonly language: 'auto' | Language
  readonly judge: 'auto' | 'always' | 'never'
  readonly genre: 'auto' | Genre
  readonly level: 'auto' | GovernmentLevel
  readonly dimensions: readonly DimensionId[]
  readonly today: Today
  /** Paths of the documents that the draft is to carry out, relative to the file that names them. */
  readonly parents: readonly string[]
}

export type SettingName = keyof SettingValues

/** A value with the line, from 1, at which it stands. */
export interface Stated<Value> {
  readonly value: Value
  readonly line: number
}

/** What a file, or an override in it, states. */
export interface StatedSettings {
  readonly settings: { readonly [Name in SettingName]?: Stated<SettingValues[Name]> }
  /** By id. */
  readonly rules: ReadonlyMap<string, Stated<Severity | 'off'>>
}

export interface Override extends StatedSettings {
  /** Globs, relative to the folder of the file. */
  readonly files: readonly string[]
}

/** What a configuration file says. */
export interface ConfigFile extends StatedSettings {
  readonly root: boolean
  readonly overrides: readonly Override[]
  /** Paths of packs, relative to the file. */
  readonly packs: readonly NamedFile[]
  readonly pack: Pack
  /** The path of a scoring sheet of the PMC index, relative to the file; null for none. */
  readonly pmc: NamedFile | null
}

/** `place`: where a mistake about it stands. */
export interface NamedFile extends Stated<string> {
  readonly place: Omit<LocatedMistake, 'key' | 'values'>
}

/** A file that was read: what it says, or what is wrong in it. */
export interface Read<Content> {
  readonly content: Content | null
  readonly mistakes: readonly LocatedMistake[]
}

/** A mistake with its lines and columns, from 1. */
export interface LocatedMistake extends Mistake {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
