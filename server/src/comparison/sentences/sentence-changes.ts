import { movedSpan, type Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Grams } from '../matching/grams.ts'
import type { Sentence } from '../matching/passages.ts'
import { cellStatements } from './cell-statements.ts'
import { banStatements, controlStatements } from './control-statements.ts'
import { factStatements } from './fact-statements.ts'
import type { AreFollowed } from './followed-references.ts'
import { areHidden } from './hidden-words.ts'
import { isModalAlone } from './modal-strength.ts'
import { ownWords } from './own-words.ts'
import { ownerStatements } from './owner-statements.ts'
import { phrasesOf, type SentencePhrase } from './phrases.ts'
import { reorderedStretches } from './reordered-stretches.ts'
import { firstLeads, rowOwners, withBars } from './row-owners.ts'
import { bareEnds, shown } from './shown.ts'
import { type Statement, statement } from './statement.ts'
import { type Difference, scopeStatements, strengthStatements } from './strength-statements.ts'
import { type Stretch, stretchesOf } from './word-changes.ts'
import { wordStatement } from './word-statements.ts'

/** What the comparison of one sentence must know of the rest. */
export interface SentenceSurroundings {
  readonly grams: Grams
  /** Phrases that left this sentence and stand elsewhere in the new draft, and the other way round: key to heading. */
  readonly movedOut: ReadonlyMap<string, string>
  readonly movedIn: ReadonlyMap<string, string>
  readonly areFollowed: AreFollowed
}

export interface SentenceChange {
  readonly stretches: readonly Stretch[]
  /** The heaviest first; none if nothing but white space differs. */
  readonly statements: readonly Statement[]
}

/** Compares two versions of a sentence: what it states, how firmly, how far, and its words. */
export function sentenceChange(
  old: { readonly draft: Draft; readonly sentence: Sentence },
  fresh: { readonly draft: Draft; readonly sentence: Sentence },
  around: SentenceSurroundings,
): SentenceChange {
  const { language } = fresh.draft
  const [before, after] = [phrases(old.sentence, around.grams), phrases(fresh.sentence, around.grams)]
  const stretches = stretchesOf(withMoved(before, around.movedOut), withMoved(after, around.movedIn)).map((one) =>
    isOnlyHidden(one, old, fresh) ? { ...one, kind: 'same' as const } : one,
  )
  const [oldStart, newStart] = [old.sentence.span.start, fresh.sentence.span.start]
  const differing = stretches.filter(({ kind }) => kind !== 'same')
  const texts = [old.sentence.text, fresh.sentence.text] as const
  const placed = differing.map(({ whole, ...one }) => ({
    whole,
    old: movedSpan(one.old, -oldStart),
    new: movedSpan(one.new, -newStart),
  }))
  const within: readonly Difference[] = placed.filter(
    (one) =>
      !one.whole ||
      isModalAlone(texts[0].slice(one.old.start, one.old.end), language) ||
      isModalAlone(texts[1].slice(one.new.start, one.new.end), language),
  )
  const cells = cellStatements(old, fresh)
  // A figure that its column tells is not told again.
  const facts = factStatements(
    without(cells.old, withBars(old.draft, old.sentence)),
    without(cells.new, withBars(fresh.draft, fresh.sentence)),
    language,
  )
  const found = [
    cells,
    facts,
    strengthStatements(...texts, within, language),
    controlStatements(...texts, within, language),
    banStatements(...texts, placed, language),
    scopeStatements(...texts, within, language),
    ownerStatements(
      ...texts,
      language,
      rowOwners(old.draft, old.sentence),
      rowOwners(fresh.draft, fresh.sentence),
      firstLeads(old.draft) || firstLeads(fresh.draft),
    ),
  ]
  const toldOld = found.flatMap((one) => one.old).map((span) => movedSpan(span, oldStart))
  const toldNew = found.flatMap((one) => one.new).map((span) => movedSpan(span, newStart))
  const statements: Statement[] = found.flatMap((one) => one.statements)
  const wordsOf = (span: Span, { draft, sentence }: Source): string => ownWords(draft, sentence.block, span)
  const reordered = reorderedStretches(
    differing,
    (span) => wordsOf(span, old),
    (span) => wordsOf(span, fresh),
  )
  for (const stretch of differing) {
    const known = reordered.get(stretch)
    if (known !== undefined) {
      if (known !== null && !isTold(stretch.old, toldOld, proseOf(old))) statements.push(known)
      continue
    }
    const one = ofStretch(stretch, old, fresh, toldOld, toldNew, around)
    for (const each of one ?? []) statements.push(each)
  }
  if (statements.length === 0 && differing.length > 0) statements.push(statement('marks', 4))
  return { stretches, statements: distinct(statements).sort((a, b) => b.weight - a.weight) }
}

/** A text with spaces in place of some ranges. */
function without(spans: readonly Span[], text: string): string {
  let words = ''
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start))
    words += text.slice(words.length, start) + ' '.repeat(end - Math.max(start, words.length))
  return words + text.slice(words.length)
}

function isOnlyHidden({ kind, old: gone, new: come }: Stretch, old: Source, fresh: Source): boolean {
  if (kind !== 'deleted' && kind !== 'added') return false
  const [from, to, span, at] = kind === 'deleted' ? [old, fresh, gone, come.start] : [fresh, old, come, gone.start]
  return areHidden(proseOf(from).slice(span.start, span.end), to.draft, to.sentence.block, at)
}

function phrases({ text, span }: Sentence, grams: Grams): SentencePhrase[] {
  return phrasesOf(text, span.start, grams)
}

/** What has moved elsewhere is not matched with other words here. */
function withMoved(all: readonly SentencePhrase[], elsewhere: ReadonlyMap<string, string>): readonly SentencePhrase[] {
  if (elsewhere.size === 0) return all
  return all.map((phrase) =>
    elsewhere.has(phrase.key) ? { ...phrase, key: `moved ${phrase.start}`, grams: [] } : phrase,
  )
}

type Source = { readonly draft: Draft; readonly sentence: Sentence }

function ofStretch(
  { kind, old, new: fresh, whole }: Stretch,
  from: Source,
  to: Source,
  toldOld: readonly Span[],
  toldNew: readonly Span[],
  { movedOut, movedIn, areFollowed, grams }: SentenceSurroundings,
): readonly Statement[] | null {
  if (kind === 'same') return null
  const oldWords = ownWords(from.draft, from.sentence.block, old)
  const newWords = ownWords(to.draft, to.sentence.block, fresh)
  if (whole) {
    const source = kind === 'deleted' ? from : to
    const span = kind === 'deleted' ? old : fresh
    if (isTold(span, kind === 'deleted' ? toldOld : toldNew, proseOf(source))) return null
    return ofPhrases(
      phrasesOf(proseOf(source).slice(span.start, span.end), 0, grams),
      kind,
      kind === 'deleted' ? movedOut : movedIn,
    )
  }
  if (areFollowed({ block: from.sentence.block, span: old }, { block: to.sentence.block, span: fresh }))
    return [statement('referencesMoved', 8)]
  if (isTold(old, toldOld, proseOf(from)) && isTold(fresh, toldNew, proseOf(to))) return null
  const [source, span] = kind === 'deleted' ? [from, old] : [to, fresh]
  const text = proseOf(source)
  const one = wordStatement({
    kind,
    old: oldWords,
    new: newWords,
    whole,
    before: text.charAt(span.start - 1),
    after: text.charAt(span.end),
  })
  return one === null ? null : [one]
}

/** Phrases that have come or gone as a whole; those that stand elsewhere are told by themselves. */
function ofPhrases(
  all: readonly SentencePhrase[],
  kind: Stretch['kind'],
  elsewhere: ReadonlyMap<string, string>,
): Statement[] {
  const isGone = kind === 'deleted'
  const statements: Statement[] = []
  let run = ''
  const close = (): void => {
    const one = wordStatement({
      kind: isGone ? 'deleted' : 'added',
      old: isGone ? run : '',
      new: isGone ? '' : run,
      whole: true,
      before: '',
      after: '',
    })
    if (one !== null) statements.push(one)
    run = ''
  }
  for (const { key, text } of all) {
    const where = elsewhere.get(key)
    if (where === undefined) {
      run += text
      continue
    }
    close()
    const words = shown(bareEnds(text))
    statements.push(
      isGone
        ? statement(where === '' ? 'phraseMovedWithin' : 'phraseMovedOut', 32, { old: words, where })
        : statement(where === '' ? 'phraseMovedFrom' : 'phraseMovedIn', 30, { new: words, where }),
    )
  }
  close()
  return statements
}

function proseOf({ draft, sentence }: Source): string {
  return draft.blocks[sentence.block]?.prose.text ?? ''
}

/** True if a stretch has no words, or they lie, but for a character or two, in what a statement tells already. */
function isTold(span: Span, told: readonly Span[], text: string): boolean {
  const words = text.slice(span.start, span.end)
  const start = span.start + words.length - words.replace(/^[\s\p{P}]+/u, '').length
  const end = Math.max(start, span.end - (words.length - words.replace(/[\s\p{P}]+$/u, '').length))
  if (end <= start) return true
  let covered = 0
  for (const one of told) covered += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start))
  return covered > 0 && end - start - covered <= 1
}

function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter((one) => {
    const key = JSON.stringify([one.key, one.values])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
