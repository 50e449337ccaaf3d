import type { WordDraft, WordParagraph } from './word-draft.ts'

/** The paragraph that an offset of the draft is in, or else the next; null after the last. Binary search. */
export function paragraphAt({ paragraphs }: Pick<WordDraft, 'paragraphs'>, offset: number): WordParagraph | null {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low] ?? null
}
