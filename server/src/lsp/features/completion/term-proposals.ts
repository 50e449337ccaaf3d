import { vocabulary } from '../../../facts/vocabulary/vocabulary.ts'
import type { Pack } from '../../../framework/pack.ts'
import type { DimensionId, ElementId, Language } from '../../../framework/types.ts'
import { memoize } from '../../../memoize.ts'
import { partitionPoint } from '../../../text/document/partition-point.ts'
import type { CompletionPlace } from './completion-place.ts'
import { noProposals, type Proposal, type Proposals } from './proposal.ts'
import { topicLabel } from './topic-label.ts'

interface Term {
  readonly text: string
  readonly topic: DimensionId | ElementId
}

/** At most so many, the shortest first. */
const shown = 24

/**
 * The terms of the framework that what stands before the cursor begins: of 推进数据空 those with 数据空. `least`: the
 * number of characters that must have been typed.
 */
export function termProposals(
  place: CompletionPlace,
  language: Language,
  pack: Pack,
  reader: Language,
  least: number,
): Proposals {
  for (const typed of beginnings(place.before, language, least)) {
    const found = [...ownTerms(pack, typed), ...termsFrom(language, typed)]
    if (found.length === 0) continue
    const span = { start: place.offset - typed.length, end: place.offset }
    const list = found.slice(0, shown).map(({ text, topic }): Proposal => {
      const written = language === 'en' ? typed + text.slice(typed.length) : text
      return { kind: 'term', label: written, detail: topicLabel(topic, reader), text: written, span }
    })
    return { list, isPart: found.length > shown }
  }
  return noProposals
}

/** The ends of the text before the cursor with which a term may begin, the longest first. */
function beginnings(before: string, language: Language, least: number): string[] {
  if (language === 'zh') {
    const run = /[\u3400-\u9fff\dA-Za-z+]{0,10}$/.exec(before.slice(-10))?.[0] ?? ''
    const count = Math.max(0, run.length - least + 1)
    return Array.from({ length: count }, (_, at) => run.slice(at))
  }
  const words = /(?:[A-Za-z][\w-]*[ ]){0,3}[A-Za-z][\w-]*$/.exec(before.slice(-60))?.[0].split(' ') ?? []
  return words.map((_, at) => words.slice(at).join(' ')).filter((typed) => typed.length > least)
}

/** Terms that begin so and go on, the shortest first. */
function termsFrom(language: Language, typed: string): Term[] {
  const all = sortedTerms(language)
  const key = typed.toLowerCase()
  const first = partitionPoint(all.length, (index) => (all[index]?.text.toLowerCase() ?? '') < key)
  const found: Term[] = []
  for (let index = first; all[index]?.text.toLowerCase().startsWith(key); index++) {
    const term = all[index]
    if (term && term.text.length > typed.length) found.push(term)
  }
  return found.sort((one, other) => one.text.length - other.text.length)
}

function ownTerms({ terms }: Pack, typed: string): Term[] {
  return terms
    .filter(({ term }) => term.length > typed.length && term.startsWith(typed))
    .map(({ term, topic }) => ({ text: term, topic }))
}

/** The terms that speak of an element by themselves, in order of their characters. */
const sortedTerms = memoize((language: Language): readonly Term[] => {
  const { words, entry } = vocabulary(language)
  return words
    .flatMap((text, index): Term[] => {
      const [sense] = text.length < 3 ? [] : (entry(index)?.senses ?? [])
      return sense?.strength === 'strong' && sense.element !== null ? [{ text, topic: sense.element }] : []
    })
    .sort((one, other) => (one.text.toLowerCase() < other.text.toLowerCase() ? -1 : 1))
})
