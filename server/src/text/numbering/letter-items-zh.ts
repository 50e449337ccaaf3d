import { quotations, within } from '../clauses/quotations.ts'
import type { CrossReference, ReferenceStep } from './cross-reference.ts'
import { documentReferredTo, titleBefore } from './document-before-zh.ts'
import { lettersOf } from './reference-places.ts'

const label = '(?:第\\s?)?[（(]?(?:[a-z]{1,4}|[A-Z])[）)]'
const join = '(?:[、,，和及与或至到—－～–-]|以及|或者)'
const unit = '[项目点](?![目标录前])'
const list = new RegExp(`(?<![A-Za-z\\d（(])${label}(?:(?:${unit})?${join}${label}){0,9}${unit}`, 'g')
const each = /(?:第\s?)?([（(]?)([a-zA-Z]{1,4})[）)](?:[项目点](?![目标录前]))?/g
const ranged = /[至到—－～–-]/

/**
 * The references to lettered items in a Chinese text, in order: a)项, 第（a）项、第（b）项, 第一条b)项. What stands right before
 * them is one of `others`, and holds them.
 */
export function letteredItems(text: string, others: readonly CrossReference[]): CrossReference[] {
  if (!hasLetter.test(text)) return []
  const quotes = quotations(text)
  return [...text.matchAll(list)].flatMap(({ 0: words, index: start }) => {
    const holder = others.find(({ span }) => span.end === start)
    const target = holder ? holder.target : documentReferredTo(text, start)
    const all = [...words.matchAll(each)]
    return all.map(({ 0: one, 1: open = '', 2: letters = '', index }, place): CrossReference => {
      const from = start + index
      const numeral = from + one.indexOf(open + letters) + open.length
      const { 0: last = '', index: at = 0 } = all[place - 1] ?? {}
      return {
        span: { start: from, end: from + one.length },
        steps: [stepOf(letters, numeral, open !== '')],
        inherited: holder ? [...holder.inherited, ...holder.steps] : none,
        target,
        title: holder ? holder.title : target === 'other' ? titleBefore(text, start) : null,
        endsRange: place > 0 && ranged.test(words.slice(at + last.length, index)),
        quoted: within(quotes, start),
        // By a letter alone only an item of the draft is meant.
        isBare: holder === undefined,
      }
    })
  })
}

const hasLetter = /[A-Za-z][）)][项目点、和及与或至到]/
const none: readonly never[] = []

function stepOf(words: string, start: number, isBracketed: boolean): ReferenceStep {
  const letters = lettersOf(words)
  return {
    unit: 'subsection',
    number: letters.letter ?? letters.roman ?? 0,
    letters,
    numeral: { start, end: start + words.length },
    after: isBracketed ? 'bracket' : null,
  }
}
