import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BrokenFile, createConfigStore, type Loaded } from '../config/config-store.ts'
import { mistakeText } from '../config/mistake.ts'
import { type Resolved, resolveConfig } from '../config/resolve.ts'
import type { Language } from '../framework/types.ts'
import { nodeFolders } from '../host/node.ts'
import type { OptionValues } from './options.ts'

/** The configuration of the drafts that a command is run on. */
export interface CliConfigs {
  /** What holds for a draft; null if one of its files is broken, which is told once. */
  resolve(file: string): Promise<Resolved | null>
}

/** `tell` gets one line per mistake. */
export function createCliConfigs(
  { config, 'no-config': none, language, judge }: Partial<OptionValues>,
  reader: Language,
  tell: (line: string) => void,
): CliConfigs {
  const store = createConfigStore(nodeFolders)
  const told = new Set<string>()

  async function load(draft: string): Promise<Loaded> {
    if (none) return { configs: [], broken: [] }
    return config ? store.loadFile(pathToFileURL(config).href) : store.loadFor(draft, null)
  }

  function tellOf({ file, mistakes }: BrokenFile): void {
    if (told.has(file)) return
    told.add(file)
    const name = shownPath(file)
    for (const one of mistakes) tell(`${name}:${one.line}:${one.column} ${mistakeText(one, reader)}`)
  }

  // “auto” is what these options are without being given.
  const stated = <Value extends string>(value: Value | undefined): Exclude<Value, 'auto'> | undefined =>
    value === 'auto' ? undefined : (value as Exclude<Value, 'auto'> | undefined)
  const options = { settings: { language: stated(language), judge: stated(judge) } }

  return {
    async resolve(file) {
      const draft = pathToFileURL(file === '-' ? 'draft.md' : file).href
      const { configs, broken } = await load(draft)
      for (const one of broken) tellOf(one)
      return broken.length > 0 ? null : resolveConfig(draft, configs, {}, options)
    },
  }
}

/** The path of a file as it is printed: from the working folder, if it is in it. */
export function shownPath(uri: string): string {
  const path = fileURLToPath(uri)
  const from = relative('', path)
  return (from === '' || from.startsWith('..') ? path : from).replace(/\p{C}/gu, '�')
}
