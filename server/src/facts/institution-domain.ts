import type { DomainId } from '../framework/lexicon.ts'
import type { ClauseReading, Phrase } from './reading.ts'
import type { TermSense } from './vocabulary.ts'

/** Whose matter an institution is, and the word that says so. */
export interface Domain {
  readonly domain: DomainId
  readonly word: string
}

/**
 * Whose matter an institution at `at` in a phrase is: the domain named last before it in its phrase, else in the phrases
 * before (the nearest first), else behind it in the clause; null where none is named.
 */
export function domainAt(text: string, clause: ClauseReading, phrase: Phrase, at: number): Domain | null {
  const own = domainsOf(text, phrase).filter(({ start }) => start < at)
  const last = own.at(-1)
  if (last !== undefined) return last
  const index = clause.phrases.indexOf(phrase)
  for (let i = index - 1; i >= 0; i--) {
    const found = inPhrase(text, clause.phrases[i])
    if (found !== undefined) return found
  }
  for (let i = index; i < clause.phrases.length; i++) {
    const found = inPhrase(text, clause.phrases[i])
    if (found !== undefined && found.domain !== 'foreign') return found
  }
  return null
}

function inPhrase(text: string, phrase: Phrase | undefined): Domain | undefined {
  return phrase === undefined ? undefined : domainsOf(text, phrase, true)[0]
}

interface PlacedDomain extends Domain {
  readonly start: number
}

/** `matter`: without what is only a means (依托…, 利用…); a field (在…领域, 针对…) is the matter too. */
function domainsOf(text: string, phrase: Phrase, matter = false): PlacedDomain[] {
  const found: PlacedDomain[] = []
  const field = fields.has(phrase.tokens[0]?.token.entry.text ?? '')
  for (const { token, verb, instrument, aside } of phrase.tokens) {
    if (verb || aside || (matter && instrument && !field)) continue
    const domain = token.entry.domains[0] ?? domainOfTerm(token.entry.senses)
    // 技术研发、标准制定: research is another member of the list, not whose the standard is.
    if (domain === 'research' && text[token.end] === '、') continue
    if (domain !== undefined) found.push({ domain, word: token.entry.text, start: token.start })
  }
  return found
}

const fields = new Set(['在', '针对', '围绕', '面向', '聚焦', '对于', '关于', '对'])

/** Evaluation is a matter of people too (人才评价、职业教育质量评价). */
export function talentOf(phrase: Phrase): Domain | null {
  const found = phrase.tokens.find(({ token }) =>
    token.entry.senses.some(({ dimension, strength }) => dimension === 'talent' && strength === 'strong'),
  )
  return found === undefined ? null : { domain: 'talent', word: found.token.entry.text }
}

function domainOfTerm(senses: readonly TermSense[]): DomainId | undefined {
  for (const { dimension, strength } of senses) {
    if (strength !== 'strong') continue
    if (dimension === 'data') return 'data'
    if (dimension === 'algorithm') return 'ai'
    if (dimension === 'compute') return 'digital'
  }
  return undefined
}
