import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BrokenFile, type ConfigHost, createConfigStore, type Loaded } from '../config/config-store.ts'
import { mistakeText } from '../config/mistake.ts'
import { type Resolved, resolveConfig } from '../config/resolve.ts'
import type { Language } from '../framework/types.ts'
import { nodeFolders } from '../host/node.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { OptionValues } from './options.ts'
import { severitiesOf } from './rule-option.ts'

/** The configuration of the drafts that a command is run on. */
export interface CliConfigs {
  /** What holds for a draft; or the mistakes in its files, a line each. */
  resolve(file: string): Promise<Resolved | CliError>
}

/** `top`: a folder above which no configuration is looked for, as a URI. */
export function createCliConfigs(
  { config, 'no-config': none, language, judge, rule }: Partial<OptionValues>,
  reader: Language,
  host: ConfigHost = nodeFolders,
  top: string | null = null,
): CliConfigs {
  const store = createConfigStore(host)

  async function load(draft: string): Promise<Loaded> {
    if (none) return { configs: [], broken: [] }
    return config ? store.loadFile(pathToFileURL(config).href) : store.loadFor(draft, top)
  }

  function mistakesIn({ file, mistakes }: BrokenFile): string[] {
    const name = shownPath(file)
    return mistakes.map((one) => `${name}:${one.line}:${one.column} ${mistakeText(one, reader)}`)
  }

  // “auto” is what these options are without being given.
  const stated = <Value extends string>(value: Value | undefined): Exclude<Value, 'auto'> | undefined =>
    value === 'auto' ? undefined : (value as Exclude<Value, 'auto'> | undefined)
  const options = {
    settings: { language: stated(language), judge: stated(judge) },
    rules: severitiesOf(rule ?? []),
  }

  const named = new Set(rule?.filter((value) => !value.includes('=')))
  return {
    async resolve(file) {
      const draft = pathToFileURL(file === '-' ? 'draft.md' : file).href
      const { configs, broken } = await load(draft)
      if (broken.length > 0) return cliError('config', { mistakes: broken.flatMap(mistakesIn).join('\n') })
      const resolved = resolveConfig(draft, configs, {}, options)
      // A rule that is named without a severity has its default, whatever a file says.
      const isSet = (id: string): boolean => id in options.rules || !named.has(id)
      return { ...resolved, rules: new Map([...resolved.rules].filter(([id]) => isSet(id))) }
    },
  }
}

/** The path of a file as it is printed: from the working folder, if it is in it. */
export function shownPath(uri: string): string {
  const path = fileURLToPath(uri)
  const from = relative('', path)
  return (from === '' || from.startsWith('..') ? path : from).replace(/\p{C}/gu, '�')
}
