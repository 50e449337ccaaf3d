import { knownShare } from '../facts/vocabulary/known-share.ts'
import type { Pack } from '../framework/pack.ts'
import type { PmcSheet } from '../framework/policy-evaluation.ts'
import { decode } from '../host/decode.ts'
import { FileError, type FolderHost } from '../host/file-host.ts'
import type { ConfigFile, LocatedMistake, NamedFile, Read } from './config-file.ts'
import { type Mistake, shown } from './mistake.ts'
import { folderOf, foldersAbove, resolvePath } from './paths.ts'
import { readConfigFile, readPackFile, readSheetFile } from './read-file.ts'

export type ConfigHost = Pick<FolderHost, 'look' | 'read' | 'isTaken'>

/** The names of a configuration file; of several in a folder the first counts. */
export const configNames = ['.wenheng.yaml', '.wenheng.yml', '.wenheng.json'] as const

/** A configuration file that holds for a draft. */
export interface LoadedConfig {
  readonly file: string
  readonly folder: string
  readonly content: ConfigFile
  readonly packs: readonly LoadedPack[]
  /** Its scoring sheet of the PMC index; null for none. */
  readonly pmc: LoadedSheet | null
}

export interface LoadedPack {
  readonly file: string
  readonly pack: Pack
}

export interface LoadedSheet {
  readonly file: string
  readonly sheet: PmcSheet
}

/** What is wrong in a file, in the order of its text. */
export interface BrokenFile {
  readonly file: string
  readonly mistakes: readonly LocatedMistake[]
  /** What it said before still holds. */
  readonly isKept: boolean
}

/** What holds for a draft: its configuration files, the outermost first, and those that are broken. */
export interface Loaded {
  readonly configs: readonly LoadedConfig[]
  /** Of a broken file the last good content counts, if there was any. */
  readonly broken: readonly BrokenFile[]
}

/** Reads configuration files, and remembers them until they change. Files are URIs. */
export interface ConfigStore {
  /** What holds for a draft: the files in the folders above it, up to `top`, or up to the root without it. */
  loadFor(draft: string, top: string | null): Promise<Loaded>
  /** What a file that is named holds, and nothing else. */
  loadFile(file: string): Promise<Loaded>
  /** To be called when files may have changed: `file` alone, or all. True if it was read before. */
  forget(file?: string): boolean
}

interface Known<Content> {
  readonly reading: Promise<Read<Content> | null>
}

/** In bytes: far above what is read of a file. */
const mostBytes = 4_000_000

export function createConfigStore(host: ConfigHost): ConfigStore {
  const configs = createReader(host, readConfigFile)
  const packs = createReader(host, readPackFile)
  const sheets = createReader(host, readSheetFile)

  async function load(files: readonly string[], top: string | null): Promise<Loaded> {
    const found: LoadedConfig[] = []
    const broken: BrokenFile[] = []
    for (const file of files) {
      const config = await configs.read(file)
      if (!config) continue
      const wrong: LocatedMistake[] = [...config.mistakes]
      if (config.content) {
        const loaded = await withFiles(file, config.content, top, wrong, broken)
        found.push(loaded)
      }
      if (wrong.length > 0)
        broken.push({ file, mistakes: wrong, isKept: config.mistakes.length > 0 && config.content !== null })
      if (config.content?.root) break
    }
    return { configs: found.reverse(), broken }
  }

  /** A configuration with the files that it names. */
  async function withFiles(
    file: string,
    content: ConfigFile,
    top: string | null,
    wrong: LocatedMistake[],
    broken: BrokenFile[],
  ): Promise<LoadedConfig> {
    const folder = folderOf(file) ?? ''
    const contentOf = async <Content>({ value, place }: NamedFile, reader: Reader<Content>) => {
      const at = resolvePath(folder, value, top)
      const read = at === null ? null : await reader.read(at)
      if (at === null || !read) {
        wrong.push({ ...place, key: at === null ? 'outside' : 'noPack', values: { value: shown(value) } })
        return null
      }
      if (read.mistakes.length > 0) broken.push({ file: at, mistakes: read.mistakes, isKept: read.content !== null })
      return read.content === null ? null : { file: at, content: read.content }
    }
    const found: LoadedPack[] = []
    for (const named of content.packs) {
      const read = await contentOf(named, packs)
      if (read) found.push({ file: read.file, pack: read.content })
    }
    const sheet = content.pmc && (await contentOf(content.pmc, sheets))
    return { file, folder, content, packs: found, pmc: sheet && { file: sheet.file, sheet: sheet.content } }
  }

  async function nearest(folders: readonly string[]): Promise<string[]> {
    const found = await Promise.all(
      folders.map(async (folder) => {
        for (const name of configNames) if (await configs.read(`${folder}/${name}`)) return [`${folder}/${name}`]
        return []
      }),
    )
    return found.flat()
  }

  return {
    loadFor: async (draft, top) => load(await nearest(foldersAbove(draft, top)), top),
    async loadFile(file) {
      const loaded = await load([file], null)
      if (loaded.configs.length + loaded.broken.length > 0) return loaded
      return { configs: [], broken: [{ file, ...wrong('noFile', {}), isKept: false }] }
    },
    forget(file) {
      return [configs, packs, sheets].map((reader) => reader.forget(file)).includes(true)
    },
  }
}

interface Reader<Content> {
  /** Null if there is no such file. With mistakes, the content is the last good one, if there was any. */
  read(file: string): Promise<{ content: Content | null; mistakes: readonly LocatedMistake[] } | null>
  forget(file?: string): boolean
}

function createReader<Content>(host: ConfigHost, parse: (text: string) => Promise<Read<Content>>): Reader<Content> {
  const known = new Map<string, Known<Content>>()
  const good = new Map<string, Content>()

  async function readAnew(file: string): Promise<Read<Content> | null> {
    const look = await host.look(file)
    // A folder or a link that leads nowhere: somebody means settings to hold that nobody can read.
    if (!look) return (await host.isTaken?.(file)) ? wrong('unreadable', {}) : null
    if (look.bytes > mostBytes) return wrong('tooLarge', { limit: String(mostBytes / 1000) })
    try {
      const decoded = await decode(await host.read(file), { knownShare })
      return 'fault' in decoded ? wrong('notText', {}) : parse(decoded.text)
    } catch (error) {
      // It was there a moment ago.
      if (error instanceof FileError && error.fault === 'missing') return null
      return wrong('unreadable', {})
    }
  }

  return {
    async read(file) {
      const entry = known.get(file) ?? { reading: readAnew(file) }
      known.set(file, entry)
      const read = await entry.reading
      if (!read) good.delete(file)
      else if (read.content !== null) good.set(file, read.content)
      return read && { content: read.content ?? good.get(file) ?? null, mistakes: read.mistakes }
    },
    forget(file) {
      let changed = false
      for (const one of known.keys()) {
        // Of a folder that is gone the client tells the name alone. What was not there is not missed.
        const isWithin = file !== undefined && one.startsWith(`${file}/`)
        if (file !== undefined && one !== file && !isWithin) continue
        changed ||= !isWithin || good.has(one)
        known.delete(one)
      }
      return changed
    },
  }
}

function wrong(key: Mistake['key'], values: Mistake['values']): Read<never> {
  const place = { span: { start: 0, end: 0 }, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { content: null, mistakes: [{ ...place, key, values }] }
}
