import type { DomainId } from '../../framework/lexicon.ts'
import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import { dimensionBit, type TermSense } from '../vocabulary/entry.ts'

/**
 * Finds the domains of the institutions in a clause. Other phrases are read once, however many institutions there are.
 */
export class DomainFinder {
  private readonly text: string
  private readonly phrases: readonly Phrase[]
  /**
   * Per phrase: the last domain named in those before it, else the first from it on. Most institutions need neither.
   */
  private around: readonly (DomainId | null)[] | null = null

  constructor(text: string, phrases: readonly Phrase[]) {
    this.text = text
    this.phrases = phrases
  }

  /**
   * The domain of an institution that ends at `at` in a phrase: the last one named before it in the phrase, else the
   * nearest in earlier phrases, else the first from the phrase on; null if none is named.
   */
  at(index: number, at: number): DomainId | null {
    const phrase = this.phrases[index]
    const own = phrase === undefined ? null : lastBefore(this.text, phrase, at)
    if (own !== null) return own
    this.around ??= domainsAround(this.text, this.phrases)
    return this.around[index] ?? null
  }
}

function domainsAround(text: string, phrases: readonly Phrase[]): (DomainId | null)[] {
  const matters = phrases.map((phrase) => matterOf(text, phrase))
  const around: (DomainId | null)[] = []
  let last: DomainId | null = null
  for (const matter of matters) {
    around.push(last)
    last = matter ?? last
  }
  let next: DomainId | null = null
  for (let i = phrases.length - 1; i >= 0; i--) {
    const matter = matters[i] ?? null
    if (matter !== null && matter !== 'foreign') next = matter
    around[i] ??= next
  }
  return around
}

function lastBefore(text: string, { tokens }: Phrase, at: number): DomainId | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined || token.start >= at || token.verb || token.aside) continue
    const found = domainOf(text, token)
    if (found !== null) return found
  }
  return null
}

/** The first domain in a phrase, not counting a mere means (依托…, 利用…); a field (在…领域, 针对…) does count. */
function matterOf(text: string, { tokens }: Phrase): DomainId | null {
  const field = fields.has(tokens[0]?.entry.text ?? '')
  for (const token of tokens) {
    if (token.verb || token.aside || (token.instrument && !field)) continue
    const found = domainOf(text, token)
    if (found !== null) return found
  }
  return null
}

function domainOf(text: string, { entry, end }: Token): DomainId | null {
  const domain = entry.domains[0] ?? (entry.strongOf === 0 ? undefined : domainOfTerm(entry.senses))
  // 技术研发、标准制定: research is another member of the list, not the domain of the standard.
  if (domain === undefined || (domain === 'research' && text[end] === '、')) return null
  return domain
}

const fields = new Set(['在', '针对', '围绕', '面向', '聚焦', '对于', '关于', '对'])

/** Evaluation can concern people too (人才评价、职业教育质量评价). */
export function isOfTalent({ tokens }: Phrase): boolean {
  return tokens.some(({ entry }) => (entry.strongOf & dimensionBit.talent) !== 0)
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
