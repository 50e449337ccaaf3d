import type { Connection } from 'vscode-languageserver'
import { type ClientSettings, section } from '../../../protocol.ts'
import { severityNamed } from '../../config/names.ts'
import type { GivenValues } from '../../config/resolve.ts'
import { todayStated } from '../../config/today.ts'
import type { Settings } from '../../engine/settings.ts'
import type { Language } from '../../framework/types.ts'
import type { ClientFeatures } from './client-features.ts'

/** The settings for a place, as the client gives them; the general settings if no place is named. */
export async function askSettings(
  connection: Connection,
  client: ClientFeatures,
  scopeUri?: string,
): Promise<ClientSettings> {
  const given = givenSettings(client)
  if (!client.configuration) return given
  try {
    const got: unknown = await connection.workspace.getConfiguration({
      section,
      ...(scopeUri === undefined ? {} : { scopeUri }),
    })
    return typeof got === 'object' && got !== null ? got : given
  } catch {
    return given
  }
}

/** The settings that came with `initialize`. */
export function givenSettings({ options }: ClientFeatures): ClientSettings {
  return options.settings ?? {}
}

/** What the settings of the client state. Values that no setting has are passed over. */
export function givenValues({ draft, rules }: ClientSettings): GivenValues {
  const stated = typeof rules === 'object' && rules !== null ? Object.entries(rules) : []
  return {
    settings: {
      language: (['auto', 'zh', 'en'] as const).find((known) => known === draft?.language),
      judge: (['auto', 'always', 'never'] as const).find((known) => known === draft?.judge),
      today: todayStated(draft?.today),
    },
    rules: Object.fromEntries(
      stated.flatMap(([rule, word]) => {
        const severity = severityNamed(word)
        return severity === undefined ? [] : [[rule, severity]]
      }),
    ),
  }
}

/** What is shown in the text of a draft beside findings. */
export interface Display {
  /** `auto`: in texts that are policy. */
  readonly semanticHighlighting: 'auto' | 'always' | 'never'
  readonly codeLens: boolean
  readonly inlayHints: boolean
}

export function displayOf({ semanticHighlighting, codeLens, inlayHints }: ClientSettings): Display {
  return {
    semanticHighlighting:
      (['auto', 'always', 'never'] as const).find((known) => known === semanticHighlighting) ?? 'auto',
    codeLens: codeLens === true,
    inlayHints: inlayHints === true,
  }
}

/** With what belongs to the file: the language id `policy-draft` means that the writer declares it a policy draft. */
export function formatSettings(
  languageId: string,
  { maxFindings }: ClientSettings,
  settings: Partial<Settings>,
): Partial<Settings> {
  const { judge = 'auto' } = settings
  return {
    ...settings,
    format: languageId === 'markdown' ? 'markdown' : 'plain',
    judge: languageId === 'policy-draft' && judge === 'auto' ? 'declared' : judge,
    ...(typeof maxFindings === 'number' ? { maxFindings } : {}),
  }
}

export function readerLanguage({ locale }: ClientSettings, client: ClientFeatures): Language {
  // A settings file may hold anything.
  const wanted = typeof locale === 'string' && locale !== 'auto' ? locale : client.locale
  return /^zh\b/i.test(wanted) ? 'zh' : 'en'
}
