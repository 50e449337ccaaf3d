import type { Span } from '../../text/document/span.ts'
import { bareLabel } from '../../text/numbering/label-number.ts'
import type { Prose } from '../../text/prose/prose.ts'
import { isSoftBreak } from '../../text/prose/soft-break.ts'
import { annexKey, annexKeyOf } from '../../text/provisions/labelled-provisions.ts'
import { referencesIn } from '../../text/provisions/references-in.ts'
import { opensAnnexList, readAnnexMark } from '../../text/structure/annex-mark.ts'
import type { ParticularsInput } from './particulars-input.ts'

/**
 * A line of a list of annexes, “Annex A: Formats”, the line that opens the list, “Annexes”, or one that names a part of
 * an annex, “Part 1 Forms”.
 */
export interface ListedAnnex {
  readonly kind: 'opening' | 'line' | 'part'
  /** As `annexKey` has it. */
  readonly key: string
  /** “Annex A”. */
  readonly words: string
  readonly title: string
  /** All of the line, in the prose. */
  readonly span: Span
  /** True if it is said to be elsewhere: published separately, a file's name. */
  readonly elsewhere: boolean
}

/** Words that name an annex of the draft or of another document, “Annex B”, “paragraph 2 of Schedule 1”. */
export interface AnnexReference {
  /** As `annexKey` has it. */
  readonly key: string
  /** Of a letter its place, of a Roman numeral its value; I, V and X may be either. */
  readonly number: number
  readonly letter: number | null
  /** “Annex B”; of the second of “Annexes A and B” too. */
  readonly words: string
  /** In the prose. */
  readonly span: Span
  /** True if it is one of this draft's annexes as far as the words show. */
  readonly isOwn: boolean
  /** True if it ends a range that the one before begins. */
  readonly endsRange: boolean
}

/** The line of a list of annexes that a block may be, or the lines that its paragraph has. */
export function listedAnnexes({ block, language }: ParticularsInput): readonly ListedAnnex[] {
  const { kind, marker, prose } = block
  if (language !== 'en' || (kind !== 'paragraph' && kind !== 'item' && kind !== 'heading')) return none
  if (marker !== null && marker.scheme !== 'bullet') return none
  const from = marker?.span.end ?? 0
  const text = prose.text.slice(from).trim()
  if (text.length > longestList) return none
  if (kind !== 'heading' && text.length <= longestLine && part.test(text)) return parts
  if (!mayName.test(text)) return none
  const lines = kind === 'paragraph' ? linesOf(prose) : none
  if (lines.length > 1 || text.length > longestLine) return lines
  const start = prose.text.indexOf(text, from)
  const span = { start, end: start + text.length }
  if (opensAnnexList(text)) return [opening(span)]
  const line = kind === 'heading' ? null : lineOf(text, span)
  return line === null ? none : [line]
}

function opening(span: Span): ListedAnnex {
  return { kind: 'opening', key: '', words: '', title: '', span, elsewhere: false }
}

function lineOf(text: string, span: Span): ListedAnnex | null {
  const found = readAnnexMark(text, true, 'en')
  if (!found) return null
  const { label } = found
  const title = text.slice(label.length).replace(/^[\s—–-]+|[\s;,.]+$/g, '')
  const key = annexKeyOf(found)
  return { kind: 'line', key, words: bareLabel(label), title, span, elsewhere: elsewhere.test(title) }
}

/** The lines of a paragraph, each of which is one of a list or opens it; none if any of them is neither. */
function linesOf(prose: Prose): readonly ListedAnnex[] {
  const { text } = prose
  const found: ListedAnnex[] = []
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf(' ', start)
    while (end >= 0 && !isSoftBreak(prose, end)) end = text.indexOf(' ', end + 1)
    if (end < 0) end = text.length
    const words = text.slice(start, end)
    const isOpening = start === 0 && opensAnnexList(words)
    const one = isOpening ? opening({ start, end }) : end - start > longestLine ? null : lineOf(words, { start, end })
    if (one === null) return none
    found.push(one)
    start = end + 1
  }
  return found
}

/** The annexes that the text of a block names, in order. */
export function annexReferences({ block, language }: ParticularsInput): readonly AnnexReference[] {
  const { text } = block.prose
  if (language !== 'en' || !mayName.test(text)) return none
  return referencesIn(block, language).flatMap(({ steps, span, target, quoted, endsRange }) => {
    const [first] = steps
    if (first?.unit !== 'annex' || first.written === undefined || first.name === undefined) return []
    const name = first.name.charAt(0).toUpperCase() + first.name.slice(1)
    const isOwn = !quoted && target !== 'other' && !isAttribute(text, span.end)
    const key = annexKey(first.name, first.written)
    const { number, letters } = first
    return [{ key, number, letter: letters?.letter ?? null, words: `${name} ${first.written}`, span, isOwn, endsRange }]
  })
}

/** True for the Annex I of “Annex I Parties” and the Schedule C of “Schedule C employees”, which are of a treaty or an act. */
function isAttribute(text: string, end: number): boolean {
  const after = text.slice(end, end + 24)
  return /^\s[A-Za-z]/.test(after) && !predicate.test(after)
}

/** What goes on after an annex that the draft speaks of. */
const predicate =
  /^\s(?:(?:and|or|to|through|of|for|in|on|at|as|by|with|from|below|above|which|that|who|when|where|is|are|was|were|has|have|had|shall|must|may|can|will|should|would|does|do|also|then|only)\b|(?:set|list|show|contain|provide|describe|give|detail|explain|summari[sz]e|outline|include|cover|define|identify|identifie|present|specifie|specify|state|appl|appli|record|name|map|offer|add|explore)\w*)/

const none: readonly never[] = []
const longestLine = 120
const longestList = 2000
const part = /^(?:Part|PART|Chapter|CHAPTER)\s(?:\d{1,2}|[IVX]{1,5}|[A-Z])\b(?!.*[.;:]$)/
const parts: readonly ListedAnnex[] = [
  { kind: 'part', key: '', words: '', title: '', span: { start: 0, end: 0 }, elsewhere: false },
]
const mayName = /annex|appendi|schedule|attachment|enclosure/i
const elsewhere =
  /\b(?:separate(?:ly)?|available|to follow|omitted|not (?:attached|published))\b|\.(?:pdf|docx?|xlsx?|zip|csv)\b/i
