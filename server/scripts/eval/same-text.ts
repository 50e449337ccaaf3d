export interface NamedText {
  readonly name: string
  readonly text: string
}

/** The minimum length of a phrase that can distinguish a text from others. */
const phraseLength = 10
/**
 * Two texts that share at least this part of the shorter one's phrases, and at least this number, are the same: a draft
 * and its final text, or a copy under another name.
 */
const sharedPart = 0.3
const sharedPhrases = 3
/** A phrase that more texts contain is a formula. */
const formula = 20

/** Returns, by name, the name of the text that represents it: its own, or that of another text which is the same. */
export function sameTexts(texts: readonly NamedText[]): Map<string, string> {
  const phrases = texts.map(
    ({ text }) =>
      new Set(
        text
          .replace(/\s+/g, '')
          .split(/[，。；：！？,;:.!?]/)
          .filter(isLong),
      ),
  )
  const having = new Map<string, number[]>()
  phrases.forEach((own, index) => {
    for (const phrase of own) having.set(phrase, [...(having.get(phrase) ?? []), index])
  })
  const parents = texts.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    for (let parent = parents[at]; parent !== undefined && parent !== at; parent = parents[at]) at = parent
    return at
  }
  for (const [index, own] of phrases.entries()) {
    const shared = new Map<number, number>()
    for (const phrase of own) {
      const others = having.get(phrase) ?? []
      if (others.length > formula) continue
      for (const other of others) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(own.size, phrases[other]?.size ?? 0)
      if (count >= sharedPhrases && count >= sharedPart * shorter) parents[rootOf(index)] = rootOf(other)
    }
  }
  return new Map(texts.map(({ name }, index) => [name, texts[rootOf(index)]?.name ?? name]))
}

function isLong(phrase: string): boolean {
  return phrase.length >= phraseLength
}
