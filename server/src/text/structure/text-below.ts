import type { Marker } from '../numbering/marker.ts'
import { isOwnerLine } from './line-forms.ts'
import type { LineTraits } from './line-traits.ts'
import { type Ranks, rankOfMarker } from './rank.ts'

/** True if what follows is under the number: text without a number, or with one of a lower scheme. */
export function hasTextBelow(marker: Marker, next: LineTraits | undefined, ranks: Ranks): boolean {
  if (isLower(next, marker, ranks)) return true
  const below = next?.marker
  if (below && below.scheme !== 'bullet') return false
  const source = next?.source
  if (!source || (below && source.kind !== 'paragraph') || isOwnerLine(source.prose.text)) return false
  return /^(?:paragraph|item)$/.test(source.kind) && !/[；;]$/.test(source.prose.text)
}

/** True if the line is numbered, and stands lower than the number. */
export function isLower(next: LineTraits | undefined, marker: Marker, ranks: Ranks): boolean {
  const below = next?.marker
  if (!below || below.scheme === 'bullet') return false
  return rankOfMarker(ranks, below) > rankOfMarker(ranks, marker)
}
