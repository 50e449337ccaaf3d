import type { Connection } from 'vscode-languageserver'
import type { ClientSettings } from '../../../protocol.ts'
import type { LoadedConfig, LoadedSheet } from '../../config/config-store.ts'
import { engineSettings, parentFiles, resolveConfig } from '../../config/resolve.ts'
import { dayOf } from '../../config/today.ts'
import type { Settings } from '../../engine/settings.ts'
import type { Language } from '../../framework/types.ts'
import type { ClientFeatures } from './client-features.ts'
import {
  askSettings,
  type Display,
  displayOf,
  formatSettings,
  givenSettings,
  givenValues,
  readerLanguage,
} from './client-settings.ts'
import { informingRules } from './informing-rules.ts'

/** With which settings a draft is analysed, and in which language its reader is answered. */
export interface DraftSettings {
  readonly reader: Language
  /** Of the configuration files that hold for the draft, the nearest; null if there is none. */
  readonly config: string | null
  readonly display: Display
  readonly analysis: (languageId: string) => Partial<Settings>
  /** The rules whose hints are shown as information. */
  readonly informing: ReadonlySet<string>
  /** The documents that the draft is to carry out, as URIs; none outside a folder. */
  readonly parentsWithin: (folder: string | null) => readonly string[]
  /** The scoring sheet of the project; null for ours. */
  readonly pmc: LoadedSheet | null
}

/** The configuration files of a project. */
export interface ProjectConfigs {
  /** Those that hold for a draft, the outermost first. */
  loadFor(draft: string): Promise<readonly LoadedConfig[]>
}

export interface DraftSettingsSource {
  /** The settings of all drafts, where neither the client nor a file need be asked. */
  readonly general: DraftSettings | null
  /** The settings that a draft most likely has: those known without asking. */
  readonly likely: DraftSettings
  /** `given`: the settings of the client, where they are known; it is asked for those of the draft otherwise. */
  of(draft: string, given?: Promise<ClientSettings>): Promise<DraftSettings>
}

/** Settings of the client, and over them those of the project's files. */
export function createDraftSettings(
  connection: Connection,
  client: ClientFeatures,
  project: ProjectConfigs | null,
): DraftSettingsSource {
  const make = (draft: string, given: ClientSettings, configs: readonly LoadedConfig[]): DraftSettings => {
    // Resolved once: an analysis compares severities and pack with those of the version before by identity.
    const resolved = resolveConfig(draft, configs, givenValues(given))
    const settings = engineSettings(resolved, new Date())
    return {
      reader: readerLanguage(given, client),
      config: configs.at(-1)?.file ?? null,
      display: displayOf(given),
      // A draft may be open past midnight.
      analysis: (languageId) => ({
        ...formatSettings(languageId, given, settings),
        today: dayOf(resolved.settings.today.value, new Date()),
      }),
      informing: informingRules(given, settings.severities ?? {}),
      parentsWithin: (folder) => parentFiles(resolved, folder),
      pmc: resolved.pmc,
    }
  }
  const likely = make('', givenSettings(client), [])
  return {
    general: client.configuration || project ? null : likely,
    likely,
    async of(draft, given = askSettings(connection, client, draft)) {
      return make(draft, await given, project ? await project.loadFor(draft) : [])
    },
  }
}
