import { memoizeByObject } from '../../memoize.ts'
import type { Draft } from '../../text/model/draft.ts'

/** What an English draft calls itself, with its determiner: this order, this Act, this Action Plan, these Measures. */
export const selfName = memoizeByObject(nameOf)

/** How much of the draft is read to learn its name, in UTF-16 code units. */
const sample = 60_000
const acts = 'order|act|bill|memorandum|ordinance|law|regulation|directive|resolution|statute'
const documents =
  'policy|plan|strategy|programme|program|framework|charter|roadmap|measures|regulations|rules|guidelines|provisions'
const isAct = new RegExp(`^(?:${acts})$`, 'i')
const itself = new RegExp(`\\bth(?:is|ese) (?:([A-Z][a-z]+) )?(${acts}|${documents})\\b`, 'gi')
/** A noun that the title is about: not the strategy of a Strategy Act, not the framework that a regulation sets. */
const ofTitle = new RegExp(`\\b(?:${acts}|${documents})\\b(?=\\s*(?:$|[,:;(\\d–—-]|(?:for|on|of|to|in)\\b))`, 'i')

function nameOf({ text, blocks, outline }: Draft): string {
  const counts = namesIn(text.slice(0, sample))
  const counted = [...counts.keys()].sort((a, b) => times(counts, b) - times(counts, a))
  const title = ofTitle.exec(blocks[outline.title]?.prose.text ?? '')?.[0].toLowerCase() ?? null
  const own = counted.find((name) => title !== null && name.toLowerCase().endsWith(` ${title}`))
  const act = counted.find((name) => isAct.test(lastWord(name)))
  // A memorandum may have the title of the policy that it lays down.
  if (own !== undefined && (act === undefined || times(counts, act) <= 2 * times(counts, own))) return own
  if (title !== null && !isAct.test(title) && (act === undefined || times(counts, act) < 3))
    return withDeterminer(capitalised(title))
  return act ?? (title === null ? (counted[0] ?? 'this order') : withDeterminer(title === 'act' ? 'Act' : title))
}

function times(counts: ReadonlyMap<string, number>, name: string): number {
  return counts.get(name) ?? 0
}

/** How often the text names itself so. “This plan” may be one that it asks for; “this Plan” is the draft. */
function namesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, qualifier = '', noun = ''] of text.matchAll(itself)) {
    const isOwn = isAct.test(noun) || /^[A-Z]/.test(noun)
    if (!isOwn) continue
    // “This Executive order” is an order; an Action Plan is one by both words.
    const name = isAct.test(noun) || !/^[A-Z]/.test(qualifier) ? noun : `${qualifier} ${noun}`
    counts.set(withDeterminer(name), (counts.get(withDeterminer(name)) ?? 0) + 1)
  }
  return counts
}

function withDeterminer(name: string): string {
  return /[^s]s$/i.test(name) ? `these ${name}` : `this ${name}`
}

function capitalised(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

/** Order of “this order”. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
