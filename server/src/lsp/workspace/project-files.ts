import type { Connection, Diagnostic } from 'vscode-languageserver'
import type { LocatedMistake } from '../../config/config-file.ts'
import {
  type BrokenFile,
  type ConfigHost,
  configNames,
  createConfigStore,
  type Loaded,
} from '../../config/config-store.ts'
import { mistakeText } from '../../config/mistake.ts'
import { folderOf } from '../../config/paths.ts'
import { namedIn } from '../../config/resolve.ts'
import type { Language, Localized } from '../../framework/types.ts'
import type { ClientFeatures } from '../session/client-features.ts'
import { askSettings, readerLanguage } from '../session/client-settings.ts'
import type { ProjectConfigs } from '../session/draft-settings.ts'
import { DiagnosticSeverity } from '../session/protocol-values.ts'
import type { WatchedFiles } from './watched-files.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

export interface ProjectFiles extends ProjectConfigs {
  /** Called when a configuration file or a pack has changed. */
  onChange(listener: () => void): void
}

/**
 * The configuration files of a workspace, read again when they change. What is wrong in one is published as diagnostics
 * of that file. Nothing outside the folder of the workspace that holds a draft is read.
 */
export function createProjectFiles(
  connection: Connection,
  client: ClientFeatures,
  host: ConfigHost,
  folders: WorkspaceFolders,
  watched: WatchedFiles,
): ProjectFiles {
  const store = createConfigStore(host)
  const listeners: (() => void)[] = []
  const published = new Set<string>()

  async function publish({ configs, broken }: Loaded): Promise<void> {
    if (broken.length + published.size === 0) return
    const reader = readerLanguage(await askSettings(connection, client), client)
    const wrong = new Set(broken.map(({ file }) => file))
    for (const file of broken) send(file.file, diagnosticsOf(file, reader))
    for (const read of configs.flatMap(namedIn)) if (!wrong.has(read)) clear(read)
  }

  function send(uri: string, diagnostics: Diagnostic[]): void {
    published.add(uri)
    void connection.sendDiagnostics({ uri, diagnostics })
  }

  function clear(uri: string): void {
    if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  async function changed(uris: readonly string[]): Promise<void> {
    const known = uris.filter((uri) => store.forget(uri))
    if (known.length === 0) return
    for (const uri of known) clear(uri)
    for (const listener of listeners) listener()
    // A file in which no open draft stands is looked at too: its writer has it open.
    for (const uri of known.filter(isConfig)) {
      const folder = folderOf(uri)
      if (folder !== null) await loadFor(`${folder}/draft.md`)
    }
  }

  async function loadFor(draft: string): Promise<Loaded['configs']> {
    const top = folders.holding(draft)
    if (top === null) return []
    // A client that tells nothing of files is asked for them each time.
    if (!client.registersWatchers) store.forget()
    try {
      const loaded = await store.loadFor(draft, top)
      await publish(loaded)
      return loaded.configs
    } catch (error) {
      // Reading cannot fail on any text. Should it fail anyway, drafts are still analysed.
      connection.console.error(`The configuration of ${draft} cannot be read: ${error}`)
      return []
    }
  }

  watched.onChange((uris) => void changed(uris))
  folders.onChange(() => {
    store.forget()
    for (const listener of listeners) listener()
  })
  return { loadFor, onChange: (listener) => listeners.push(listener) }
}

function isConfig(uri: string): boolean {
  return configNames.some((name) => uri.endsWith(`/${name}`))
}

function diagnosticsOf({ mistakes, isKept }: BrokenFile, reader: Language): Diagnostic[] {
  return mistakes.map((mistake, index) => ({
    range: rangeOf(mistake),
    severity: DiagnosticSeverity.Error,
    source: 'wenheng',
    code: mistake.key,
    message: `${mistakeText(mistake, reader)}${index > 0 ? '' : (isKept ? kept : without)[reader]}`,
  }))
}

function rangeOf({ line, column, endLine, endColumn }: LocatedMistake): Diagnostic['range'] {
  return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } }
}

const kept: Localized = {
  zh: '改正之前，沿用上一次有效的配置。',
  en: ' Until this is corrected, the last valid version of the file applies.',
}
const without: Localized = {
  zh: '改正之前，出错的部分不起作用。',
  en: ' Until this is corrected, the faulty part has no effect.',
}
