import { scan, type Token } from '../../facts/clause/tokens.ts'
import type { Strength } from '../../framework/lexicon.ts'
import { emptyPack, type Pack } from '../../framework/pack.ts'
import { dimensionIds, type Language } from '../../framework/types.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { Span } from '../../text/document/span.ts'
import { strongestRun } from '../../weighing/explain/strongest.ts'
import { quotableWords, wholeWords } from '../../weighing/explain/whole-words.ts'
import { problemOutput } from '../../weighing/weights/network.ts'
import type { Verdict } from '../model/verdict.ts'
import { isOfLack } from './lack.ts'

/**
 * Finds the words that the verdicts of a block rest on. Used only where somebody reads them. Spans are in the block's
 * prose.
 */
export class VerdictWords {
  private readonly text: string
  private readonly language: Language
  private readonly pack: Pack
  private tokens: readonly Token[] | null = null

  constructor(text: string, language: Language, pack: Pack = emptyPack) {
    this.text = text
    this.language = language
    this.pack = pack
  }

  /**
   * Returns the words that speak of the dimension: a term of the vocabulary, preferably of the element; else the run
   * that adds most to the score.
   */
  termOf(verdict: Verdict): Span {
    const { clause, part, dimension, name, units } = verdict
    const within = part ?? clause
    if (name !== null) return name
    const tokens = this.tokensIn(within)
    const known = this.knownIn(tokens, verdict)
    if (known !== null) {
      const { start, end } = known
      return quotableWords(this.text, { start, end }, [known], this.language) ?? { start, end }
    }
    const words = (run: Span): Span | null => quotableWords(this.text, run, tokens, this.language)
    return strongestRun(this.text, within, dimensionIds.indexOf(dimension), units, this.language, words) ?? within
  }

  /** True if a name that the draft defines or a term of the vocabulary speaks of the dimension. */
  isKnown(verdict: Verdict): boolean {
    const { clause, part, name } = verdict
    return name !== null || this.knownIn(this.tokensIn(part ?? clause), verdict) !== null
  }

  private knownIn(tokens: readonly Token[], { dimension, element }: Verdict): Token | null {
    let best: Token | null = null
    let most = 0
    for (const token of tokens)
      for (const sense of token.entry.senses) {
        if (sense.dimension !== dimension) continue
        const rank = rankOf[sense.strength]
        const own = sense.element === element && element !== null ? rank + 1 : rank
        if (rank === 0 || own <= most) continue
        most = own
        best = token
      }
    return best
  }

  private tokensIn({ start, end }: Span): readonly Token[] {
    this.tokens ??= scan(this.text, this.language, this.pack).tokens
    const { tokens } = this
    // Binary search: a paragraph can have many sentences.
    const first = partitionPoint(tokens.length, (index) => (tokens[index]?.start ?? start) < start)
    const inside: Token[] = []
    for (let index = first; index < tokens.length; index++) {
      const token = tokens[index]
      if (token === undefined || token.start >= end) break
      if (token.end <= end) inside.push(token)
    }
    return inside
  }

  /** Returns the words that name a problem if a reader sees a lack in them; null for other words. */
  lackIn(verdict: Verdict): Span | null {
    const cue = this.cueOf(verdict)
    return cue === null || verdict.cue !== null || isOfLack(this.text.slice(cue.start, cue.end)) ? cue : null
  }

  /** Returns the words that name a problem, or those that weigh most for one; null for other verdicts. */
  private cueOf({ kind, clause, part, cue, units }: Verdict): Span | null {
    if (kind !== 'problem' || cue !== null) return cue
    const words = (run: Span): Span => wholeWords(this.text, run, [])
    return strongestRun(this.text, part ?? clause, problemOutput, units, this.language, words)
  }
}

/** A word that only indicates the element of another (建设) says nothing by itself. */
const rankOf: Readonly<Record<Strength, number>> = { strong: 5, weak: 3, bound: 1, refine: 0, shade: 0 }
