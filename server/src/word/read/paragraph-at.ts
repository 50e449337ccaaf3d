import { partitionPoint } from '../../text/document/partition-point.ts'
import type { WordDraft, WordParagraph } from './word-draft.ts'

/** The paragraph that an offset of the draft is in, or else the next; null after the last. */
export function paragraphAt({ paragraphs }: Pick<WordDraft, 'paragraphs'>, offset: number): WordParagraph | null {
  return paragraphs[partitionPoint(paragraphs.length, (index) => (paragraphs[index]?.end ?? 0) <= offset)] ?? null
}
