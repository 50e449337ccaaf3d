import { emptyPack, type Pack } from '../framework/pack.ts'
import type { PmcSheet } from '../framework/policy-evaluation.ts'
import type { FileKind } from './check-schema.ts'
import type { ConfigFile, Read } from './config-file.ts'
import type { Mistake } from './mistake.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { type PackData, packOf } from './read-pack.ts'
import { type SheetData, sheetOf } from './read-sheet.ts'
import { type ConfigData, configOf, located } from './stated-config.ts'

/** In UTF-16 code units. A pack may hold long lists. */
const mostText: Readonly<Record<FileKind, number>> = {
  config: 64_000,
  pack: 512_000,
  sheet: 128_000,
}

/** Reads the text of a configuration file. Total: it gives the file or what is wrong in it. */
export function readConfigFile(text: string): Promise<Read<ConfigFile>> {
  return readFile(text, 'config', emptyFile, (data: ConfigData, parsed, found) => configOf(data, parsed, found))
}

/** The same for a pack. */
export function readPackFile(text: string): Promise<Read<Pack>> {
  return readFile(text, 'pack', emptyPack, (data: PackData, parsed, found) => packOf(data, parsed, found))
}

/** The same for a scoring sheet, which cannot be empty. */
export function readSheetFile(text: string): Promise<Read<PmcSheet>> {
  return readFile(text, 'sheet', null, (data: SheetData, parsed, found) => sheetOf(data, parsed, found))
}

const emptyFile: ConfigFile = {
  root: false,
  settings: {},
  rules: new Map(),
  overrides: [],
  packs: [],
  pack: emptyPack,
  pmc: null,
}

/** `make` adds to `found` what no schema can say. `empty`: what a file without anything in it says; null if it must say something. */
async function readFile<Data, Content>(
  text: string,
  kind: FileKind,
  empty: Content | null,
  make: (data: Data, parsed: ParsedYaml, found: Mistake[]) => Content,
): Promise<Read<Content>> {
  const parsed = await parseYaml(text, mostText[kind])
  // Most runs of the command line read no configuration, and need not load what checks one.
  const { schemaMistakes } = await import('./check-schema.ts')
  const found =
    parsed.mistakes.length > 0
      ? [...parsed.mistakes]
      : parsed.data === null && empty !== null
        ? []
        : schemaMistakes(parsed, kind)
  // The schema has been kept to: the data is of this type.
  const content = found.length > 0 || parsed.data === null ? empty : make(parsed.data as Data, parsed, found)
  if (found.length === 0) return { content, mistakes: [] }
  const inOrder = found.sort((a, b) => a.span.start - b.span.start)
  return { content: null, mistakes: inOrder.map((mistake) => located(mistake, parsed)) }
}
