import { citationsIn } from '../../../facts/particulars/citations.ts'
import { deadlinesIn } from '../../../facts/particulars/deadlines.ts'
import { modalWordsIn } from '../../../facts/particulars/modal-words.ts'
import { ownersIn } from '../../../facts/particulars/owners.ts'
import { targetsIn } from '../../../facts/particulars/targets.ts'
import type { Pack } from '../../../framework/pack.ts'
import { type DimensionId, dimensionIds, type Language } from '../../../framework/types.ts'
import type { Span } from '../../../text/document/span.ts'
import type { Block } from '../../../text/model/block.ts'
import type { WeighedBlock } from '../../../weighing/weigh-block.ts'
import { blockTerms } from '../hover/block-terms.ts'

/** What words of a draft are to a careful reader; a term of the framework is named by its dimension. */
export type WordKind = DimensionId | 'modality' | 'owner' | 'deadline' | 'figure' | 'citation'

/** Later kinds hide earlier ones where they overlap: 数据 in 市数据局 is part of an owner. */
const wordKinds: readonly WordKind[] = [...dimensionIds, 'modality', 'owner', 'figure', 'deadline', 'citation']

/** Words of one kind, in the prose of their block. */
export interface MarkedWords extends Span {
  readonly kind: WordKind
}

/**
 * The words of a block that are told apart, in order and without overlaps. Headings have none, run-in ones neither:
 * they name a matter, and what counts is the text under them. Linear in the length of the prose.
 */
export function markedWords(
  block: Block,
  weighed: WeighedBlock | undefined,
  language: Language,
  pack: Pack,
): readonly MarkedWords[] {
  if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'contents') return none
  const { text } = block.prose
  const from = block.runIn?.end ?? block.marker?.span.end ?? 0
  const paint = new Uint8Array(text.length)
  const mark = (kind: WordKind, { start, end }: Span): void => {
    if (start >= from) paint.fill(wordKinds.indexOf(kind) + 1, start, end)
  }
  for (const term of blockTerms(text, weighed, language, pack)) if (!term.inner) mark(term.dimension, term)
  for (const span of commands(text, language)) mark('modality', span)
  for (const { owners } of ownersIn(text, language)) for (const owner of owners) mark('owner', owner)
  for (const { figure } of targetsIn(text, language)) mark('figure', figure)
  for (const deadline of deadlinesIn(text, language)) mark('deadline', deadline)
  for (const { span } of citationsIn(text, language)) mark('citation', closed(text, span))
  return runs(paint)
}

const none: readonly MarkedWords[] = []

/** With the bracket that closes after the number of a document: 《…》（滨政发〔2025〕3号）. */
function closed(text: string, { start, end }: Span): Span {
  const isOpen = /[（(][^（()）]*$/.test(text.slice(start, end))
  return { start, end: isOpen && /[）)]/.test(text.charAt(end)) ? end + 1 : end }
}

/** The words by which a draft commands or forbids. */
function commands(text: string, language: Language): Span[] {
  if (language === 'zh') return modalWordsIn(text, language).map(({ span }) => span)
  return [...text.matchAll(/\b(?:shall|must)(?: not)?\b|\bmay not\b/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}

function runs(paint: Uint8Array): MarkedWords[] {
  const found: MarkedWords[] = []
  for (let at = 0; at < paint.length; ) {
    const start = at
    const colour = paint[start] ?? 0
    while (at < paint.length && paint[at] === colour) at++
    const kind = wordKinds[colour - 1]
    if (kind !== undefined) found.push({ kind, start, end: at })
  }
  return found
}
