import type { Language } from '../../framework/types.ts'
import { isNameOfBody } from './english-owners.ts'
import { organNames } from './organ-names.ts'

/** True if words are the name of a body, or of several, and nothing else: 市科技局、市财政局, “Department of Innovation”. */
export function isBodyAlone(words: string, language: Language): boolean {
  if (language === 'zh') return organNames(words, 0, words.length).sure
  return words.split(/[,;/]| and (?=the |[A-Z])/).every((name) => isNameOfBody(name.trim().replace(/^the /, '')))
}
