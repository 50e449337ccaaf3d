import type { Analysis } from '../../../engine/analyzer.ts'
import type { RegisteredName } from '../../../facts/particulars/name-register.ts'
import type { Localized } from '../../../framework/types.ts'
import { isHan } from '../../../text/document/characters.ts'
import type { Edit } from '../../../text/document/edit.ts'
import type { Span } from '../../../text/document/span.ts'
import { wordSegmenter } from '../../../text/document/word-segmenter.ts'
import { placedBlock, spanInDraft } from '../../../text/model/draft.ts'
import { isFunctionWord } from '../../../weighing/explain/function-words.ts'
import type { DraftNames } from './draft-names.ts'

/** An edit that gives a name of the draft another wording. */
export interface RenameEdit extends Edit {
  /** False where the old name may be part of another word: 中心 in 数据中心. */
  readonly sure: boolean
}

/** The edits of a renaming, ascending; or why there are none. */
export type Renaming = { readonly edits: readonly RenameEdit[] } | { readonly refused: Localized }

/**
 * Gives a name that the draft defines another wording, where it is defined and wherever it is used. Quotations and the
 * titles of other documents stay as they are.
 */
export function renaming(analysis: Analysis, names: DraftNames, name: RegisteredName, wanted: string): Renaming {
  const fresh = wanted.trim()
  const refused = objectionTo(fresh, name, names)
  if (refused) return { refused }
  if (fresh === name.name) return { edits: [] }
  const edits = [
    ...name.definitions.flatMap(({ block, span }) => editAt(analysis, block, span, fresh, true)),
    ...name.uses.flatMap(({ block, span }) => {
      if (names.isQuoted(span)) return []
      const text = analysis.draft.blocks[block]?.prose.text ?? ''
      const cased = casedLike(text.slice(span.start, span.end), name.name, fresh)
      return cased === null ? [] : editAt(analysis, block, span, cased, isWordOfItsOwn(text, span))
    }),
  ]
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) }
}

/** Why a name cannot be given; null if it can. */
function objectionTo(fresh: string, { name }: RegisteredName, { register }: DraftNames): Localized | null {
  if (fresh.length < 2) return { zh: '名称至少要有两个字。', en: 'A name needs two characters at least.' }
  if (fresh.length > longest)
    return { zh: `名称不能超过${longest}个字。`, en: `A name can have ${longest} characters at most.` }
  if (/[，。；：！？、,;:!?“”"‘（）()\r\n]/.test(fresh))
    return { zh: '名称中不能有标点、括号或换行。', en: 'A name cannot contain punctuation, brackets or line breaks.' }
  const other = register.find((one) => one.name !== name && (one.name === fresh || isFullName(one, fresh)))
  if (other)
    return {
      zh: `“${fresh}”在本文中另有所指，不能再用作“${name}”的新名称。`,
      en: `“${fresh}” already has a meaning of its own in this draft.`,
    }
  return null
}

/** Longer names in brackets are not read as names. */
const longest = 30

/** What comes before the full name in its sentence may have been read as part of it. */
function isFullName({ definitions }: RegisteredName, fresh: string): boolean {
  return definitions.some(({ fullName }) => fullName.endsWith(fresh))
}

/**
 * The new name with capitals as the use has them; null for a use without the 《》 or quotation marks of the name, which
 * may be an ordinary word.
 */
function casedLike(use: string, name: string, fresh: string): string | null {
  if (use === name) return fresh
  if (use.toLowerCase() !== name.toLowerCase()) return null
  if (/^[a-z]/.test(use) && /^[A-Z]/.test(name))
    return fresh.replace(/(?<![\w’'])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
  const isEach = use.split(' ').every((word) => /^[^a-z]/.test(word))
  return isEach
    ? fresh.replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase())
    : fresh.charAt(0).toUpperCase() + fresh.slice(1)
}

function editAt({ draft }: Analysis, block: number, span: Span, text: string, sure: boolean): RenameEdit[] {
  const placed = placedBlock(draft, block)
  if (!placed) return []
  const place = spanInDraft(placed, span)
  // Markup within the name would be lost with it.
  const stands = draft.chunks.slice(place.start, place.end).replace(/\s/g, '')
  const isBare = stands.length === placed.prose.text.slice(span.start, span.end).replace(/\s/g, '').length
  return isBare ? [{ span: place, text, sure }] : []
}

/** Words after which a noun begins, and words before which one ends. */
const before = '由在向与和及对将把到从经按各本该全至以是或被同给让使的了后前于如等每'
const after = '的应可将须得不为是与和及或等由在对按以要内外中之后前并也已未每负'

/** True unless the range may be part of a longer name: 中心 in 数据中心, Authority in Data Protection Authority. */
function isWordOfItsOwn(text: string, span: Span): boolean {
  return isHan(text.charCodeAt(span.start)) ? isChineseWord(text, span) : isEnglishWord(text, span)
}

/** A capital before a name that is no acronym may belong to it, unless it begins a sentence: “The Authority”. */
function isEnglishWord(text: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) === '-') return false
  if (!/^[A-Z][a-z]/.test(text.slice(start, end))) return true
  const before = /([A-Z][\w’'-]*) $/.exec(text.slice(Math.max(0, start - 40), start))?.[1]
  return before === undefined || isFunctionWord(before, 'en')
}

/**
 * True unless a short name may be part of a longer word. Names of four characters and more hardly are; of three,
 * what comes before tells; of two, also whether a word ends with them, and is not followed by a single character: 数据库.
 */
function isChineseWord(text: string, { start, end }: Span): boolean {
  if (end - start > 3) return true
  const isFreeBefore = !isHan(text.charCodeAt(start - 1)) || before.includes(text.charAt(start - 1))
  const isFreeAfter = !isHan(text.charCodeAt(end)) || after.includes(text.charAt(end))
  return isFreeBefore && (isFreeAfter || end - start === 3 || isFollowedByWord(text, { start, end }))
}

/** True if a word ends with the range and another of two characters or more follows. */
function isFollowedByWord(text: string, { start, end }: Span): boolean {
  const [own, next] = [...(wordSegmenter('zh')?.segment(text.slice(start, end + 6)) ?? [])]
  return own?.segment.length === end - start && (next?.segment.length ?? 0) > 1
}
