import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import { countedHeading } from '../tree/counted-heading.ts'

/** Which letters of an English heading are capitals: all, the first of each word, or that of the heading. */
export type HeadingCase = 'capitals' | 'title' | 'sentence'

/** How a draft writes its headings that are numbered like a block; null where they do not tell. */
export function headingCaseLike(draft: Draft, block: Pick<Block, 'kind' | 'marker' | 'level'>): HeadingCase | null {
  return casesOf(draft).get(keyOf(block)) ?? null
}

const casesOf = memoizeByObject((draft: Draft): ReadonlyMap<string, HeadingCase> => {
  if (draft.language !== 'en') return new Map()
  const votes = new Map<string, HeadingCase[]>()
  for (const block of draft.blocks) {
    const { kind, marker, runIn, prose } = block
    if (kind !== 'heading' && kind !== 'contents' && !runIn) continue
    const from = marker?.span.end ?? countedHeading(block)?.label.length ?? 0
    const vote = caseOf(prose.text.slice(Math.max(from, runIn?.start ?? 0), runIn?.end))
    if (vote === null) continue
    const key = keyOf(block)
    const alike = votes.get(key)
    if (alike) alike.push(vote)
    else votes.set(key, [vote])
  }
  return new Map([...votes].map(([key, all]) => [key, mostOf(all)]))
})

/** Lines of a contents list and run-in headings may be written otherwise than headings. */
function keyOf({ kind, marker, level }: Pick<Block, 'kind' | 'marker' | 'level'>): string {
  return `${kind === 'contents' || kind === 'heading' ? kind : ''} ${marker?.scheme ?? ''} ${level}`
}

/** A short word, or one of capitals alone, tells nothing of the others. */
function caseOf(heading: string): HeadingCase | null {
  const words = heading.match(/[A-Za-z][\w’'-]*/g) ?? []
  if (/[A-Z]{4}/.test(heading) && !/[a-z]/.test(heading)) return 'capitals'
  const telling = words.slice(1).filter((word) => word.length > 3 && /[a-z]/.test(word))
  const small = telling.filter((word) => /^[a-z]/.test(word) && !smallWords.has(word)).length
  const capital = telling.filter((word) => /^[A-Z]/.test(word)).length
  if (small === capital) return null
  return small > capital ? 'sentence' : 'title'
}

function mostOf(votes: readonly HeadingCase[]): HeadingCase {
  const count = (wanted: HeadingCase): number => votes.filter((vote) => vote === wanted).length
  return (['capitals', 'title', 'sentence'] as const).reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** A heading with its letters so. */
export function inHeadingCase(heading: string, wanted: HeadingCase | null): string {
  if (wanted === null) return heading
  // What stands in a slot is not the writer's yet.
  return heading.replace(/【[^】]*】|[A-Za-z][\w’'-]*/g, (word, at: number) => {
    if (word.startsWith('【')) return word
    if (wanted === 'capitals') return word.toUpperCase()
    if (at === 0 && wanted === 'sentence') return word
    if (wanted === 'sentence')
      return /^[A-Z][a-z’'-]+$/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word
    return at > 0 && smallWords.has(word) ? word : word.replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase())
  })
}

/** Words without a capital in a title. */
const smallWords: ReadonlySet<string> = new Set(
  'a an the and or but nor of to in on for by at with from into over under per via as that than'.split(' '),
)
