import type { Connection } from 'vscode-languageserver'
import { type ClientSettings, section } from '../../../protocol.ts'
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

/** The language id `policy-draft` means that the writer declares the file a policy draft. */
export function analysisSettings(languageId: string, { draft, rules, maxFindings }: ClientSettings): Partial<Settings> {
  const judge = draft?.judge ?? 'auto'
  return {
    format: languageId === 'markdown' ? 'markdown' : 'plain',
    language: draft?.language ?? 'auto',
    judge: languageId === 'policy-draft' && judge === 'auto' ? 'declared' : judge,
    ...(rules ? { severities: rules } : {}),
    ...(typeof maxFindings === 'number' ? { maxFindings } : {}),
  }
}

export function readerLanguage({ locale }: ClientSettings, client: ClientFeatures): Language {
  const wanted = locale === undefined || locale === 'auto' ? client.locale : locale
  return /^zh\b/i.test(wanted) ? 'zh' : 'en'
}
