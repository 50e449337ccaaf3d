import type { Language, Localized } from '../framework/types.ts'
import type { Message } from './finding.ts'

/** The message in the reader's language: `{name}` in the template is replaced by the value of that name. */
export function formatMessage(message: Message, wording: Localized, language: Language): string {
  return wording[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values[name]
    if (value === undefined) return whole
    return typeof value === 'string' ? value : value[language]
  })
}
