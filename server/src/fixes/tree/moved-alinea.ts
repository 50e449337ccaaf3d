import type { Draft } from '../../text/model/draft.ts'
import { alineasOf } from '../../text/provisions/alineas.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import type { AlineaPointer } from '../../text/provisions/resolve-reference.ts'
import type { AddedText, NewLabels } from './shift.ts'

/** What names a paragraph (款) after an insertion: the label of its article, and its number there. */
export interface MovedAlinea {
  readonly label: string
  readonly number: number
}

/**
 * What names a paragraph after `added` has been put in. A new article before it takes it over: where it closed the draft
 * below 第三条, it stands below 第四条 then. Null if its article has no such paragraph.
 */
export function movedAlinea(
  draft: Draft,
  { list }: Provisions,
  labels: NewLabels,
  { number, holder }: Pick<AlineaPointer, 'number' | 'holder'>,
  { after, article }: AddedText,
): MovedAlinea | null {
  const provision = list[holder]
  if (!provision) return null
  const alineas = alineasOf(provision, draft.blocks)
  const named = alineas[number - 1]
  if (named === undefined) return null
  const label = labels.get(holder) ?? provision.marker.label
  if (named <= after || after < provision.block) return { label, number }
  const before = alineas.filter((block) => block <= after).length
  return article === null ? { label, number: number + 1 } : { label: article, number: number - before + 1 }
}
