import type { Language, Localized } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import type { Message } from './finding.ts'

/**
 * The message in the reader's language: `{name}` in the template is replaced by the value of that name. A value may have
 * words of a draft; what is in it is made visible.
 */
export function formatMessage(message: Message, wording: Localized, language: Language): string {
  return wording[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values[name]
    if (value === undefined) return whole
    return visible(typeof value === 'string' ? value : value[language])
  })
}
