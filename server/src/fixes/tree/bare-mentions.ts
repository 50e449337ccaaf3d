import { overlap, type Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import { formatHanNumeral, parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { decimalOf } from '../../text/numbering/label-number.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { bareReferences } from './bare-references.ts'
import type { NewLabels } from './shift.ts'

/**
 * The words by which a draft may mean a provision that gets another number, and that are no reference for sure: 任务5,
 * “under 3.1”, 由（三）的单位. They stay as they are, so the writer is told. Each once, in the order of the text.
 */
export function bareMentions(draft: Draft, provisions: Provisions, labels: NewLabels): readonly string[] {
  const { list, scopeOf } = provisions
  const moved = new Map<number, Map<string, Set<number>>>()
  for (const [index, label] of labels) {
    const one = list[index]
    const key = one && one.marker.label !== label ? keyOf(one.marker) : null
    if (!one || key === null) continue
    const parts = moved.get(one.scope) ?? new Map<string, Set<number>>()
    const around = parts.get(key) ?? new Set<number>()
    for (let above = list[one.parent]; above; above = list[above.parent]) around.add(above.marker.number)
    moved.set(one.scope, parts.set(key, around))
  }
  const found = new Set<string>()
  draft.blocks.forEach(({ kind, prose: { text }, marker }, index) => {
    const scope = scopeOf[index] ?? 0
    const keys = moved.get(scope)
    if (keys === undefined || kind === 'contents') return
    const own = marker?.span.end ?? 0
    const mentions = mentionsIn(text).filter(({ key, start }) => {
      const parts = keys.get(key)
      return parts !== undefined && start >= own && !isOfOtherPart(text, start, parts)
    })
    if (mentions.length === 0) return
    const references = [...referencesTo(draft, index, scope), ...bareReferences(draft, index, provisions)]
    for (const mention of mentions)
      if (!references.some(({ span }) => overlap(span, mention))) found.add(text.slice(mention.start, mention.end))
  })
  for (const words of looseMentions(draft, provisions, labels)) found.add(words)
  return [...found]
}

/**
 * Numbers as they are met everywhere, behind words that refer: “as said in (3)”, “see 2 above”, 见（3）. They may mean what
 * moves if it is in the list in which they are said, or if nothing else has the number.
 */
function looseMentions(draft: Draft, provisions: Provisions, labels: NewLabels): readonly string[] {
  const { list, scopeOf, ofBlock } = provisions
  const moved = new Map<string, number[]>()
  for (const [index, label] of labels) {
    const one = list[index]
    if (!one || one.marker.label === label || !isMetEverywhere(one.marker)) continue
    const key = `${one.scope} ${plain(one.marker.label)}`
    moved.set(key, [...(moved.get(key) ?? []), index])
  }
  if (moved.size === 0) return []
  const counts = new Map<string, number>()
  for (const { scope, marker } of list) {
    const key = `${scope} ${plain(marker.label)}`
    if (moved.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isWithin = (block: number, holder: number): boolean => {
    let around = ofBlock[block] ?? -1
    while (around >= 0 && around !== holder) around = list[around]?.parent ?? -1
    return around === holder
  }
  return draft.blocks.flatMap(({ kind, prose: { text }, marker }, index) => {
    if (kind === 'contents' || !/\d|[()（）]/.test(text)) return []
    return [...text.matchAll(loose[draft.language])].flatMap(
      ({ 0: words, 1: bracketed, 2: number, 3: letter = '', index: start }) => {
        const key = `${scopeOf[index] ?? 0} ${plain(bracketed ?? number ?? `(${letter})`)}`
        const some = moved.get(key) ?? []
        const isMeant = counts.get(key) === 1 || some.some((one) => isWithin(index, list[one]?.parent ?? -1))
        if (some.length === 0 || !isMeant || start < (marker?.span.end ?? 0)) return []
        const end = start + words.length
        // In “Article 1 b)” the letter alone is no part of the reference.
        const mention = { start: letter === '' ? start : end - letter.length - 1, end }
        const references = [
          ...referencesTo(draft, index, scopeOf[index] ?? 0),
          ...bareReferences(draft, index, provisions),
        ]
        return references.some(({ span }) => overlap(span, mention)) ? [] : [words]
      },
    )
  })
}

function isMetEverywhere({ scheme }: Marker): boolean {
  return scheme === 'arabic-paren' || scheme === 'arabic' || scheme === 'alpha' || scheme === 'roman'
}

/** (3) of （3）, (a) of a), 2 of “2.”. */
function plain(label: string): string {
  return label
    .replace(/[\s.．、]/g, '')
    .replace('（', '(')
    .replace('）', ')')
    .replace(/^(?=[a-z]{1,5}\)$)/i, '(')
}

const loose: Readonly<Record<Draft['language'], RegExp>> = {
  zh: /[见如按照据]\s?(?:([（(]\d{1,2}[）)])|(\d{1,2})(?=所[述列]|的[规要]|[。，；）]|$))|[（(]?([a-zA-Z]{1,5})[）)](?=[项目点](?![目标录前]))/g,
  en: /\b(?:in|see|under|at|per) (?:(\((?:\d{1,2}|[a-z]{1,4})\))(?!\()|(\d{1,2}) (?:above|below)\b)|\b(?:points?|items?|letters?|(?:sub-?)?paragraphs?|clauses?|and|or|see|under|\d{1,3}),? ([a-z]{1,4})\)/gi,
}

/** True for （二） in 第二部分（一）、（二） where no （二） of the second part gets another number. */
function isOfOtherPart(text: string, at: number, parts: ReadonlySet<number>): boolean {
  const [, numeral = ''] = ofPart.exec(text.slice(Math.max(0, at - longestPart), at)) ?? []
  const number = parseHanNumeral(numeral)
  return number !== null && !parts.has(number)
}

const ofPart = /第([一二三四五六七八九十]{1,3})部分[^。；，]*$/
const longestPart = 30

/** What a mention of a number has in common with the number; null for those that are met everywhere, such as (1). */
function keyOf({ scheme, label, number }: Marker): string | null {
  if (scheme === 'decimal') return decimalOf(label).toUpperCase()
  if (scheme === 'han-paren') return `（${formatHanNumeral(number)}）`
  return scheme === 'arabic' ? String(number) : null
}

interface Mention extends Span {
  readonly key: string
}

/** The numbers in a text that may mean a provision, each form looked for once, however many provisions move. */
function mentionsIn(text: string): Mention[] {
  const found: Mention[] = []
  const hasDigit = /\d/.test(text)
  for (const [isDigit, pattern] of mentionForms) {
    if (isDigit && !hasDigit) continue
    for (const { 0: words, 1: key = '', index: start } of text.matchAll(pattern))
      found.push({ start, end: start + words.length, key: isDigit ? key.toUpperCase() : `（${key}）` })
  }
  return found.sort((a, b) => a.start - b.start)
}

const noFigure = '(?![．.]?\\d|\\s?(?:[%％万亿千百个项条倍]|per cent|percent|million|billion|times|points?))'
const behindPreposition = '(?<=(?:\\b(?:under|in|of|see|to|and|by|with|per) |[和与及至见按照据由、（(]))'
/** By whether they have digits. */
const mentionForms: readonly (readonly [boolean, RegExp])[] = [
  // Two numbers with a point may be a figure.
  [
    true,
    new RegExp(`(?:${behindPreposition}|(?<=\\d[–—～-]))((?:[A-Z]|\\d{1,3})\\.\\d{1,3}[A-F]{0,2})${noFigure}`, 'gi'),
  ],
  [true, new RegExp(`(?<![\\d.])((?:[A-Z]|\\d{1,3})(?:\\.\\d{1,3}){2,4}[A-F]{0,2})${noFigure}`, 'gi')],
  [
    true,
    new RegExp(
      `(?:任务|举措|措施|行动|工程|事项|\\b(?:tasks?|actions?|measures?|items?) )(\\d{1,3})(?![\\d.]*\\d)${noFigure}`,
      'gi',
    ),
  ],
  // At the head of a sentence （三） counts what is listed there.
  [false, /(?<=[^。；：;:\s])[（(]([一二三四五六七八九十百]{1,4})[）)]/g],
]
