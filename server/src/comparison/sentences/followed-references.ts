import { overlap, type Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import { homeOf } from '../../text/provisions/home-of.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import { resolveReference } from '../../text/provisions/resolve-reference.ts'
import type { MatchedRow } from '../matching/matched-row.ts'

/** A range of the prose of a block. */
export interface ProsePlace {
  readonly block: number
  readonly span: Span
}

/** True if a stretch of the old draft and one of the new differ in the numbers of references alone, and those name the same. */
export type AreFollowed = (old: ProsePlace, fresh: ProsePlace) => boolean

/** Tells references that only follow what they name: “sections 2 to 5”, where section 5 is section 6 now. */
export function followedReferences(rows: readonly MatchedRow[], old: Draft, fresh: Draft): AreFollowed {
  const becomes = new Map<number, number>()
  for (const row of rows)
    row.old.forEach((block, index) => {
      const after = row.new[index]
      if (after !== undefined) becomes.set(block, after)
    })
  return (before, after) => {
    const [was, now] = [namedIn(old, before), namedIn(fresh, after)]
    if (was.length === 0 || was.length !== now.length) return false
    if (restOf(old, before, was) !== restOf(fresh, after, now)) return false
    return was.every(({ head }, index) => head >= 0 && becomes.get(head) === now[index]?.head)
  }
}

/** A numeral of a reference, with the first block of what it names; -1 for nothing in the draft. */
interface Named {
  readonly numeral: Span
  readonly head: number
}

function namedIn(draft: Draft, { block, span }: ProsePlace): Named[] {
  const provisions = provisionsOf(draft)
  return referencesTo(draft, block, provisions.scopeOf[block] ?? 0)
    .filter(({ target, steps }) => target !== 'other' && steps.some(({ numeral }) => overlap(numeral, span)))
    .flatMap((reference): Named[] => {
      const { pointers, failed } = resolveReference(reference, homeOf(reference, block, provisions), provisions)
      const named = failed < 0 ? pointers : []
      const own = named.filter(({ numeral }) => overlap(numeral, span))
      if (own.length === 0) return [{ numeral: reference.span, head: -1 }]
      return own.map(({ numeral, provision }) => ({ numeral, head: provisions.list[provision]?.block ?? -1 }))
    })
}

/** The words of a stretch without the numerals, which may begin before it: the 5 of 3.5. */
function restOf({ blocks }: Draft, { block, span }: ProsePlace, named: readonly Named[]): string {
  const text = blocks[block]?.prose.text ?? ''
  let rest = ''
  for (let at = span.start; at < span.end; at++)
    if (!named.some(({ numeral }) => at >= numeral.start && at < numeral.end)) rest += text.charAt(at)
  return rest
}
