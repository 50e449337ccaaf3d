import type { Language } from '../../framework/types.ts'
import type { CrossReference } from './cross-reference.ts'
import { englishReferences } from './cross-reference-en.ts'
import { chineseReferences } from './cross-reference-zh.ts'

/**
 * The references by number in a text (the prose of a block), in order. Those by relation alone (前款, 本条, this
 * section) have no number and are none.
 */
export function findCrossReferences(text: string, language: Language): CrossReference[] {
  return language === 'zh' ? chineseReferences(text) : englishReferences(text)
}
