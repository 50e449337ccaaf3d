import type { Language } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Edit } from '../../text/document/edit.ts'
import { overlap, type Span } from '../../text/document/span.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { numeralOf } from './reference-edits.ts'
import type { NewLabels } from './shift.ts'

/** A number in brackets that surely names a provision of its own document: 三 of 见（三）, c of “item (c)”. */
interface BareReference {
  /** The numeral, in the prose. */
  readonly numeral: Span
  /** With its brackets. */
  readonly span: Span
  readonly provision: number
}

/** The edits that keep bare references at the provisions that get other numbers. */
export function bareReferenceEdits(draft: Draft, provisions: Provisions, labels: NewLabels): Edit[] {
  if (labels.size === 0) return []
  return draft.blocks.flatMap(({ prose }, index) =>
    bareReferences(draft, index, provisions).flatMap(({ numeral, provision }): Edit[] => {
      const [block, marker, label] = [
        placedBlock(draft, index),
        provisions.list[provision]?.marker,
        labels.get(provision),
      ]
      if (!block || !marker || label === undefined) return []
      const old = prose.text.slice(numeral.start, numeral.end)
      const fresh = numeralOf(label, marker.scheme, old)
      if (fresh === null || fresh === old) return []
      const edit = inWidthOfSource(draft, { span: spanInDraft(block, numeral), text: fresh })
      return edit ? [edit] : []
    }),
  )
}

/**
 * The bare references of a block. Without a word for its unit a number may also count what stands beside it, so one is
 * read only behind words that refer, and if one provision alone can be meant.
 */
export function bareReferences(draft: Draft, index: number, provisions: Provisions): readonly BareReference[] {
  const block = draft.blocks[index]
  if (!block || block.kind === 'contents' || !/[)）]/.test(block.prose.text)) return []
  const { text } = block.prose
  const known = referencesTo(draft, index, provisions.scopeOf[index] ?? 0)
  return [...text.matchAll(runs[draft.language])].flatMap(({ 0: words, index: from }) =>
    [...words.matchAll(bracketed)].flatMap(({ 0: label, 1: whole, 2: half = '', index: at }): BareReference[] => {
      const inner = whole ?? half
      const span = { start: from + at, end: from + at + label.length }
      const provision = known.some((one) => overlap(one.span, span)) ? -1 : named(label, index, provisions)
      const start = span.start + label.indexOf(inner)
      return provision < 0 ? [] : [{ span, numeral: { start, end: start + inner.length }, provision }]
    }),
  )
}

/** One or several numbers behind words that refer: 详见（二）、（三）; 按照（三）的要求; items (b) and (c). */
const han = '(?:[（(][一二三四五六七八九十]{1,3}|[（(]?[a-z]{1,4})[）)]'
const list = `${han}(?:(?:[、，,和与及至到或]|以及){1,2}${han}){0,9}`
const letter = '(?:\\((?:[a-z]{1,4}|[A-Z]{1,4}|\\d{1,2})|[a-z]{1,4})\\)'
const runs: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `(?:(?<=(?:[详参另可请]见|[，。；：（(]见|^见)\\s?)${list}(?=$|[，,。；;）)])|(?<=(?:按照?|依照|依据|根据|遵照|落实)\\s?)${list}(?=的?(?:要求|规定|内容|任务|部署|措施|做法|程序|办理|所列)))`,
    'g',
  ),
  en: new RegExp(
    `(?<=\\b[Ii]tems? )${letter}(?:(?:,? and |,? or | to |, )${letter}){0,9}(?!(?:,? and |,? or | to |, )${letter}| of (?!this\\b))`,
    'g',
  ),
}
const bracketed = /[（(]([^（）()]+)[）)]|(?<![（(])\b([a-z]{1,4})[）)]/g

/** The provision that a label names: the only one of its document that has it, else the one in the nearest list; or -1. */
function named(label: string, block: number, provisions: Provisions): number {
  const { list: all, ofBlock, scopeOf } = provisions
  const alike = byLabel(provisions).get(`${scopeOf[block] ?? 0} ${plain(label)}`) ?? []
  if (alike.length <= 1) return alike[0] ?? -1
  for (let around = ofBlock[block] ?? -1; around >= 0; around = all[around]?.parent ?? -1) {
    const near = alike.filter((index) => all[index]?.parent === all[around]?.parent)
    if (near.length > 0) return near.length === 1 ? (near[0] ?? -1) : -1
  }
  return -1
}

const byLabel = memoizeByObject(({ list: all }: Provisions): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  all.forEach(({ marker, scope }, index) => {
    const key = `${scope} ${plain(marker.label)}`
    const alike = found.get(key)
    if (alike) alike.push(index)
    else found.set(key, [index])
  })
  return found
})

/** “item (a)” also names a. and a), and “item a)” names (a). */
function plain(label: string): string {
  const bare = label.replace(/\s/g, '').replace('（', '(').replace('）', ')')
  return /^[a-z]{1,2}[.)]$/.test(bare) ? `(${bare.slice(0, -1)})` : bare
}
