import type { Analysis } from '../../../engine/analyzer.ts'
import { annexMentions } from '../../../facts/particulars/annex-mentions.ts'
import type { RegisteredName } from '../../../facts/particulars/name-register.ts'
import { provisionsNamedIn } from '../../../facts/particulars/named-provisions.ts'
import type { DimensionId, ElementId } from '../../../framework/types.ts'
import { movedSpan, type Span, touches } from '../../../text/document/span.ts'
import { blockAt, blockSpan, type PlacedBlock, placedBlock, spanInDraft } from '../../../text/model/draft.ts'
import { unitsBefore } from '../../../text/prose/prose.ts'
import { provisionsOf } from '../../../text/provisions/provisions.ts'
import { termAt } from '../hover/term-at.ts'
import { annexHeads, announcedAnnexAt } from './annex-heads.ts'
import { type DraftNames, nameAt } from './draft-names.ts'

/** What the words at a place of a draft stand for. */
export type Subject =
  | {
      readonly kind: 'provision'
      /** Indices in `Provisions.list`. */
      readonly provisions: readonly number[]
      /** The number of a 款 of the provision. */
      readonly paragraph: number | null
    }
  | { readonly kind: 'annex'; readonly number: string }
  | { readonly kind: 'name'; readonly name: RegisteredName }
  | { readonly kind: 'element'; readonly dimension: DimensionId; readonly element: ElementId | null }

/** A subject with the words that name it, in the draft. */
export interface SubjectPlace {
  readonly subject: Subject
  readonly span: Span
}

/**
 * What stands at an offset of a draft: a reference or the number of a provision, an annex, a name that the draft
 * defines, a term of the framework. Reads the block at the offset alone. `names` are asked for last, since they are of the
 * whole draft.
 */
export function subjectAt(analysis: Analysis, offset: number, names: () => DraftNames): SubjectPlace | null {
  const { draft } = analysis
  const index = blockAt(draft, offset)
  const block = placedBlock(draft, index)
  if (!block || block.kind === 'contents' || !touches(blockSpan(draft, index), offset)) return null
  const at = unitsBefore(block.prose, offset - block.start)
  return (
    provisionAt(analysis, block, index, at) ??
    annexAt(analysis, block, index, at) ??
    definedNameAt(names(), block, index, at) ??
    elementAt(analysis, index, offset)
  )
}

function provisionAt(
  { draft, surveyed }: Analysis,
  block: PlacedBlock,
  index: number,
  at: number,
): SubjectPlace | null {
  const particulars = surveyed[index]?.particulars
  const isInMarker = block.marker !== null && touches(block.marker.span, at) && block.marker.span.end > 0
  if (!particulars || !(isInMarker || particulars.references || particulars.relatives)) return null
  const provisions = provisionsOf(draft)
  const own = provisions.headedBy.get(index)
  if (isInMarker && own !== undefined) {
    const subject: Subject = { kind: 'provision', provisions: [own], paragraph: null }
    return { subject, span: spanInDraft(block, block.marker?.span ?? none) }
  }
  const found = provisionsNamedIn(index, particulars, provisions)
  // Where two words meet, the second.
  const step = found.findLast((one) => !one.between && touches(one.span, at))
  if (!step) return null
  const { span, provisions: named, paragraph } = step
  return { subject: { kind: 'provision', provisions: named, paragraph }, span: spanInDraft(block, span) }
}

function annexAt(analysis: Analysis, block: PlacedBlock, index: number, at: number): SubjectPlace | null {
  const named =
    annexMentions(block.prose.text, analysis.draft.language).find(({ span }) => touches(span, at)) ??
    announcedAnnexAt(analysis, index, at)
  const isThere = named !== null && annexHeads(analysis).some(({ number }) => number === named.number)
  return isThere ? { subject: { kind: 'annex', number: named.number }, span: spanInDraft(block, named.span) } : null
}

function definedNameAt(names: DraftNames, block: PlacedBlock, index: number, at: number): SubjectPlace | null {
  const found = nameAt(names, index, at)
  return found && { subject: { kind: 'name', name: found.name }, span: spanInDraft(block, found.span) }
}

/** A term without an element has that of its clause, if the clause has one alone. */
function elementAt(analysis: Analysis, index: number, offset: number): SubjectPlace | null {
  const term = termAt(analysis, offset)
  if (!term) return null
  const { dimension, span } = term
  return {
    subject: { kind: 'element', dimension, element: term.element ?? elementOf(analysis, index, offset, dimension) },
    span,
  }
}

/** The element of the measure that an offset is in, where no word of it stands for something else; null in none. */
export function measureAt({ draft, coverage }: Analysis, offset: number): SubjectPlace | null {
  const index = blockAt(draft, offset)
  const start = coverage.starts[index] ?? 0
  const found = coverage.blocks[index]?.evidence.find(
    ({ kind, span }) => kind === 'measure' && touches(span, offset - start),
  )
  if (!found) return null
  const { dimension, element, span } = found
  return { subject: { kind: 'element', dimension, element }, span: movedSpan(span, start) }
}

function elementOf({ coverage }: Analysis, index: number, offset: number, dimension: DimensionId): ElementId | null {
  const at = offset - (coverage.starts[index] ?? 0)
  const elements = new Set(
    (coverage.blocks[index]?.evidence ?? []).flatMap((one) =>
      one.dimension === dimension && touches(one.span, at) && one.element !== null ? [one.element] : [],
    ),
  )
  const [element = null] = elements
  return elements.size === 1 ? element : null
}

const none: Span = { start: 0, end: 0 }
