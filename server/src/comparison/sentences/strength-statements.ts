import type { Language } from '../../framework/types.ts'
import { overlap, type Span } from '../../text/document/span.ts'
import { type ModalWordUse, modalUses, plainStrength } from './modal-strength.ts'
import { scopeUses } from './scope-words.ts'
import { type Statement, type StatementKey, statement } from './statement.ts'

/** A stretch of two versions of a sentence that differs. Spans are in the sentences. */
export interface Difference {
  readonly old: Span
  readonly new: Span
}

export interface Found {
  readonly statements: readonly Statement[]
  readonly old: readonly Span[]
  readonly new: readonly Span[]
}

/**
 * Whether words of firmness in the differences make a commitment weaker or firmer: 应当 → 鼓励. Differences that are
 * whole phrases are left out by the caller: there the commitment itself has come or gone.
 */
export function strengthStatements(
  oldText: string,
  newText: string,
  differences: readonly Difference[],
  language: Language,
): Found {
  const [before, after] = [
    withMay(oldText, language, differences, 'old'),
    withMay(newText, language, differences, 'new'),
  ]
  // “No later than March the Agency shall” and “The Agency shall … no later than March”: nothing has come or gone.
  const isKept = (word: string): boolean => count(before, word) === count(after, word)
  return pairedUses(before, after, differences, (one, other, isPure) => {
    const alone = one === undefined ? other : other === undefined ? one : undefined
    if (one?.word === other?.word || (alone && (alone.pairedOnly || isKept(alone.word)))) return null
    if ((one?.forbids ?? false) !== (other?.forbids ?? false)) {
      // 确保…安全 → 防止…泄露 wants the same.
      if (one?.pairedOnly || other?.pairedOnly) return null
      // Where words that are none stand for it (严禁违规 → 严格规范), it is not known to be the opposite.
      if (alone === undefined || isPure)
        return ofPair(['reversed', 'reversedDropped', 'reversedAdded'], 84, one?.word, other?.word)
    }
    const way = (other?.strength ?? plainStrength) - (one?.strength ?? plainStrength)
    if (way === 0) return null
    const keys: readonly StatementKey[] =
      way < 0 ? ['weakened', 'weakenedDropped', 'weakenedAdded'] : ['firmed', 'firmedDropped', 'firmedAdded']
    const strong = Math.abs(way) > 1
    return ofPair(keys, way < 0 ? (strong ? 80 : 48) : strong ? 58 : 36, one?.word, other?.word)
  })
}

/**
 * 可 and 要 are words of firmness where they are all that differs: elsewhere they are rather part of another word. Where one
 * stands for a word that is none (已 → 可), it tells nothing.
 */
function withMay(
  text: string,
  language: Language,
  differences: readonly Difference[],
  side: 'old' | 'new',
): readonly ModalWordUse[] {
  const uses = modalUses(text, language)
  if (language !== 'zh') return uses
  const bare = differences.flatMap((one): ModalWordUse[] => {
    const span = one[side]
    const word = text.slice(span.start, span.end)
    const strength = ofOneCharacter.get(word)
    if (strength === undefined) return []
    const pairedOnly = size(one[side === 'old' ? 'new' : 'old']) > 0
    return [{ ...span, word, strength, forbids: false, pairedOnly }]
  })
  return bare.length === 0 ? uses : [...uses, ...bare].sort((a, b) => a.start - b.start)
}

const ofOneCharacter: ReadonlyMap<string, number> = new Map([
  ['可', 1],
  ['要', 5],
])

function count(uses: readonly ModalWordUse[], word: string): number {
  return uses.filter((use) => use.word === word).length
}

/** Whether words of scope make it wider or narrower: 全部 → 部分. */
export function scopeStatements(
  oldText: string,
  newText: string,
  differences: readonly Difference[],
  language: Language,
): Found {
  const small = differences.filter((one) => size(one.old) <= longest && size(one.new) <= longest)
  return pairedUses(scopeUses(oldText, language), scopeUses(newText, language), small, (one, other) => {
    const way = (other?.reach ?? 1) - (one?.reach ?? 1)
    if (way === 0) return null
    const keys: readonly StatementKey[] =
      way < 0 ? ['narrowed', 'narrowedDropped', 'narrowedAdded'] : ['widened', 'widenedDropped', 'widenedAdded']
    return ofPair(keys, way < 0 ? 64 : 46, one?.word, other?.word)
  })
}

/** In UTF-16 units: a longer difference says more than how far something reaches. */
const longest = 8

/** Of a difference whose one side has a word of firmness, the other none. */
const longestModal = 4

function size({ start, end }: Span): number {
  return end - start
}

/** How far two differences may be apart for their words to belong together, in UTF-16 units. */
const reach = 12

/** Pairs the words in each difference, those of its old text with those of its new text, in order. */
export function pairedUses<Use extends Span>(
  oldUses: readonly Use[],
  newUses: readonly Use[],
  differences: readonly Difference[],
  /** `isPure`: words have come or gone, and none stand in their place. */
  tell: (old: Use | undefined, fresh: Use | undefined, isPure: boolean) => Statement | null,
): Found {
  const wide = widened(differences, oldUses, newUses)
  const before = usesBy(
    oldUses,
    wide.map((one) => one.old),
  )
  const after = usesBy(
    newUses,
    wide.map((one) => one.new),
  )
  const statements: Statement[] = []
  const told: { old: Span[]; new: Span[] } = { old: [], new: [] }
  const add = (gone: Use | undefined, come: Use | undefined, isPure: boolean): void => {
    const one = tell(gone, come, isPure)
    if (one === null) return
    statements.push(one)
    if (gone) told.old.push(gone)
    if (come) told.new.push(come)
  }
  /** A word of one draft alone, which may have its counterpart in the next difference: [-应当-] … {+鼓励+}. */
  let waiting: {
    readonly gone: Use | undefined
    readonly come: Use | undefined
    readonly at: number
    readonly isPure: boolean
  } | null = null
  const settle = (): void => {
    if (waiting) add(waiting.gone, waiting.come, waiting.isPure)
    waiting = null
  }
  differences.forEach((difference, index) => {
    const [gone, come] = [before[index] ?? [], after[index] ?? []]
    const isPure = size(difference.old) === 0 || size(difference.new) === 0
    const isSmall = size(difference.old) <= longestModal || size(difference.new) === 0
    // Where much more than such a word is replaced, its loss alone says nothing: the words themselves are told.
    if ((gone.length === 0 || come.length === 0) && !isSmall && size(difference.old) > 0) return
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      const [one, other] = [gone[at], come[at]]
      if (one && other) add(one, other, isPure)
      else if (
        waiting &&
        difference.new.start - waiting.at <= reach &&
        (waiting.gone === undefined) !== (one === undefined)
      ) {
        add(waiting.gone ?? one, waiting.come ?? other, false)
        waiting = null
      } else {
        settle()
        waiting = { gone: one, come: other, at: difference.new.end, isPure }
      }
    }
  })
  settle()
  return { statements, ...told }
}

/**
 * The differences with all of the words that they touch: where “not” has come behind “shall”, “shall” became “shall not”.
 * What is around a difference is the same in both texts.
 */
function widened(
  differences: readonly Difference[],
  oldUses: readonly Span[],
  newUses: readonly Span[],
): readonly Difference[] {
  const touching = [
    usesBy(
      oldUses,
      differences.map((one) => one.old),
    ),
    usesBy(
      newUses,
      differences.map((one) => one.new),
    ),
  ]
  return differences.map((one, index) => {
    const [before, after] = [differences[index - 1], differences[index + 1]]
    let [left, right] = [0, 0]
    for (const [at, span] of [one.old, one.new].entries())
      for (const use of touching[at]?.[index] ?? []) {
        left = Math.max(left, span.start - use.start)
        right = Math.max(right, use.end - span.end)
      }
    left = Math.min(left, one.old.start - (before?.old.end ?? 0), one.new.start - (before?.new.end ?? 0))
    right = Math.min(right, (after?.old.start ?? Number.POSITIVE_INFINITY) - one.old.end)
    return {
      old: { start: one.old.start - left, end: one.old.end + right },
      new: { start: one.new.start - left, end: one.new.end + right },
    }
  })
}

export function ofPair(
  [both, gone, come]: readonly StatementKey[],
  weight: number,
  old: string | undefined,
  fresh: string | undefined,
): Statement {
  if (old === undefined) return statement(come ?? 'inserted', weight, { new: fresh ?? '' })
  if (fresh === undefined) return statement(gone ?? 'deleted', weight, { old })
  return statement(both ?? 'replaced', weight, { old, new: fresh })
}

/** By stretch: the uses that touch it. Both lists ascend. */
function usesBy<Use extends Span>(uses: readonly Use[], stretches: readonly Span[]): Use[][] {
  let next = 0
  return stretches.map((stretch) => {
    while ((uses[next]?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) next++
    const found: Use[] = []
    for (let at = next; at < uses.length; at++) {
      const use = uses[at]
      if (use === undefined || use.start >= stretch.end) break
      if (overlap(stretch, use)) found.push(use)
    }
    return found
  })
}
