import type { Language } from '../../framework/types.ts'
import type { CrossReference } from './cross-reference.ts'
import { englishReferences } from './cross-reference-en.ts'
import { chineseReferences } from './cross-reference-zh.ts'

/**
 * Returns the numbered references in a block's prose, in order. Relative ones (前款, 本条, this section) have no number and
 * are not included.
 */
export function findCrossReferences(text: string, language: Language): CrossReference[] {
  return language === 'zh' ? chineseReferences(text) : englishReferences(text)
}
