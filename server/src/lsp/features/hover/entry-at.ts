import type { Analysis } from '../../../engine/analyzer.ts'
import type { DimensionId } from '../../../framework/types.ts'
import type { Span } from '../../../text/document/span.ts'
import { glossaryAt } from './glossary-at.ts'
import { termAt } from './term-at.ts'

/** Words of a draft that an entry of the framework explains. */
export interface EntryPlace {
  readonly span: Span
  /** The id of the entry: a dimension, element, entry of a lens or term. */
  readonly id: string
  /** The dimension of the term of detection there; null if the word is one of the glossary alone. */
  readonly dimension: DimensionId | null
  /** A term of detection without an element: it has that of its clause, if any. */
  readonly takesElement: boolean
}

/** What the words at an offset of the draft are explained by; of the two kinds the longer, the glossary's if they are equal. */
export function entryAt(analysis: Analysis, offset: number): EntryPlace | null {
  const term = termAt(analysis, offset)
  const word = glossaryAt(analysis, offset)
  if (word && (!term || lengthOf(word.span) >= lengthOf(term.span)) && !(term && word.id === term.dimension))
    return { span: word.span, id: word.id, dimension: term?.dimension ?? null, takesElement: false }
  if (!term) return null
  const { span, dimension, element } = term
  return { span, id: element ?? dimension, dimension, takesElement: element === null }
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
