import type { Analysis } from '../../../engine/analyzer.ts'
import { glossary } from '../../../framework/data.generated.ts'
import type { Language } from '../../../framework/types.ts'
import { memoize } from '../../../memoize.ts'
import type { Span } from '../../../text/document/span.ts'
import { blockAt, placedBlock, spanInDraft } from '../../../text/model/draft.ts'
import { unitsBefore } from '../../../text/prose/prose.ts'

/** A word of the glossary at its place in the draft. */
export interface GlossaryPlace {
  /** The id of what explains it: a term, or an entry of the framework. */
  readonly id: string
  readonly span: Span
}

/**
 * The word of the glossary at an offset of the draft; of several the longest. Reads the block at the offset alone. Plain
 * English words (data, talent) are explained in a programme only: they stand in every other text too.
 */
export function glossaryAt({ draft, coverage }: Analysis, offset: number): GlossaryPlace | null {
  const block = placedBlock(draft, blockAt(draft, offset))
  if (!block || block.kind === 'contents' || offset > block.start + block.length) return null
  const { text } = block.prose
  const at = unitsBefore(block.prose, offset - block.start)
  const isPlain = draft.language === 'en' && coverage.draft.kind !== 'programme'
  for (const { word, id, isName } of wordsOf(draft.language)) {
    if (isName && isPlain) continue
    const start = placeOf(text, word, at, draft.language)
    if (start !== null) return { id, span: spanInDraft(block, { start, end: start + word.length }) }
  }
  return null
}

interface Word {
  readonly word: string
  readonly id: string
  readonly isName: boolean
}

/** The longest first. */
const wordsOf = memoize((language: Language): readonly Word[] => {
  const { terms, names } = glossary
  const all = [
    ...terms.flatMap((term) => term[language].map((word) => ({ word, id: term.id, isName: false }))),
    ...names.flatMap((name) => name[language].map((word) => ({ word, id: name.of, isName: true }))),
  ]
  return all.sort((a, b) => b.word.length - a.word.length)
})

/** Where a word stands that holds an offset of the text, or ends there; null if it does not. */
function placeOf(text: string, word: string, at: number, language: Language): number | null {
  const from = Math.max(0, at - word.length)
  const window = text.slice(from, at + word.length)
  if (language === 'zh') {
    const found = window.indexOf(word)
    return found < 0 ? null : from + found
  }
  const lower = window.toLowerCase()
  for (
    let found = lower.indexOf(word.toLowerCase());
    found >= 0;
    found = lower.indexOf(word.toLowerCase(), found + 1)
  ) {
    const start = from + found
    if (start <= at && isWord(text, start, start + word.length)) return start
  }
  return null
}

function isWord(text: string, start: number, end: number): boolean {
  return !isLetter(text.charAt(start - 1)) && /^s?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
