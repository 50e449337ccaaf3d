import { overlap } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
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
  const patterns = new Map<number, Set<string>>()
  for (const [index, label] of labels) {
    const one = list[index]
    const pattern = one && one.marker.label !== label ? mentionOf(one.marker) : null
    if (one && pattern !== null) patterns.set(one.scope, (patterns.get(one.scope) ?? new Set()).add(pattern))
  }
  const found = new Set<string>()
  for (const [scope, some] of patterns) {
    const pattern = new RegExp([...some].join('|'), 'gi')
    draft.blocks.forEach(({ kind, prose: { text }, marker }, index) => {
      if (kind === 'contents' || scopeOf[index] !== scope) return
      const own = marker?.span.end ?? 0
      const mentions = [...text.matchAll(pattern)].filter((match) => match.index >= own)
      if (mentions.length === 0) return
      const references = [...referencesTo(draft, index, scope), ...bareReferences(draft, index, provisions)]
      for (const { 0: words, index: start } of mentions) {
        const mention = { start, end: start + words.length }
        if (!references.some(({ span }) => overlap(span, mention))) found.add(words)
      }
    })
  }
  return [...found]
}

/** A pattern of what may mean a number without saying so; null for numbers that are met everywhere, such as (1). */
function mentionOf({ scheme, label, number }: Marker): string | null {
  if (scheme === 'decimal') {
    const decimal = decimalOf(label).replaceAll('.', '\\.')
    // Two numbers with a point may be a figure.
    const before = decimal.split('.').length > 2 ? '(?<![\\d.])' : behindPreposition
    return `${before}${decimal}${noFigure}`
  }
  // At the head of a sentence （三） counts what is listed there.
  if (scheme === 'han-paren') return `(?<=[^。；：;:\\s])[（(]${formatHanNumeral(number)}[）)]`
  if (scheme === 'arabic')
    return `(?:任务|举措|\\b(?:tasks?|actions?|measures?|items?) )${number}(?![\\d.]*\\d)${noFigure}`
  return null
}

const behindPreposition = '(?<=(?:\\b(?:under|in|of|see|to|and|by|with|per) |[和与及至见按照据由、（(]))'
const noFigure = '(?![.．]?\\d|\\s?(?:[%％万亿千百个项条倍]|per cent|percent|million|billion|times|points?))'
