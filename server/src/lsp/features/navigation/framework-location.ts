import type { Location } from 'vscode-languageserver'
import { frameworkDocuments, showFrameworkCommand } from '../../../../protocol/framework.ts'
import { frameworkPage } from '../../../framework/framework-page.ts'
import type { Language } from '../../../framework/types.ts'

/**
 * Where the framework's document has its entry for an id of the framework (an element, a dimension, an entry of a lens, a
 * term); null where it has none. Only for clients that have such a document (`InitializationOptions.framework`).
 */
export function frameworkLocation(id: string, reader: Language): Location | null {
  const entry = frameworkPage(reader).entries.get(id)
  if (!entry) return null
  const place = { line: entry.line, character: 0 }
  return { uri: frameworkDocuments[reader], range: { start: place, end: place } }
}

/** A link that shows the framework's document at the entry for an id; at its beginning if there is none. */
export function frameworkLink(id: string, reader: Language): string {
  const anchor = frameworkPage(reader).entries.get(id)?.anchor ?? ''
  return `command:${showFrameworkCommand}?${encodeURIComponent(JSON.stringify([reader, anchor]))}`
}
