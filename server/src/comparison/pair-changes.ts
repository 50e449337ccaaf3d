import type { Analysis } from '../engine/analyzer.ts'
import type { SentencePair } from './matching/matched-row.ts'
import { placeIn, type Sentence } from './matching/passages.ts'
import { plainMarks } from './matching/words.ts'
import { measuresIn } from './measures-in.ts'
import type { Change, WordRun } from './model/comparison.ts'
import { ownWords } from './sentences/own-words.ts'
import { type SentenceSurroundings, sentenceChange } from './sentences/sentence-changes.ts'
import { shown } from './sentences/shown.ts'
import { type Statement, statement } from './sentences/statement.ts'
import type { Stretch } from './sentences/word-changes.ts'

/** What has become of a sentence: what to tell of it, if anything, and how its words differ. */
export interface ComparedSentence {
  readonly change: Change | null
  readonly stretches: readonly Stretch[]
}

/** From this weight on a change is one of substance. */
export const substance = 40

/** Compares the two versions of a sentence. `moved`: it stands in another passage, which is told first. */
export function comparedSentence(
  old: Analysis,
  fresh: Analysis,
  pair: SentencePair,
  around: SentenceSurroundings,
  moved: boolean,
): ComparedSentence {
  const places = {
    old: placeIn(old.draft, pair.old.block, pair.old.span),
    new: placeIn(fresh.draft, pair.new.block, pair.new.span),
  }
  const isSame = wordsOf(pair.old, pair.new) === wordsOf(pair.new, pair.old)
  const compared = isSame
    ? { stretches: [], statements: [] }
    : sentenceChange({ draft: old.draft, sentence: pair.old }, { draft: fresh.draft, sentence: pair.new }, around)
  const own = compared.statements
  const statements = moved ? [movedTo(places.old.where, places.new.where), ...own] : own
  if (statements.length === 0) return { change: null, stretches: compared.stretches }
  const told = isHeading(old, pair) && !moved ? [headingChanged(old, fresh, pair, own)] : statements
  const weight = told.reduce((most, one) => Math.max(most, one.weight), 0)
  return {
    stretches: compared.stretches,
    change: {
      kind: moved ? 'moved' : kindOf(told, weight),
      weight,
      statements: told,
      ...places,
      words: runsOf(compared.stretches, old, fresh, pair),
      dimensions: measuresIn(fresh, [{ block: pair.new.block, span: pair.new.span }]).dimensions,
    },
  }
}

/** A heading that runs in bears no stop, which the sentence that it was or becomes does. */
function wordsOf({ text, sort }: Sentence, other: Sentence): string {
  return sort === other.sort ? plainMarks(text) : plainMarks(text).replace(/[。.]$/, '')
}

function kindOf(told: readonly Statement[], weight: number): Change['kind'] {
  if (told.every(({ key }) => key === 'referencesMoved')) return 'renumbered'
  return weight >= substance ? 'changed' : 'wording'
}

/** That something has moved; `old` and `fresh` are the headings, empty for none. */
export function movedTo(old: string, fresh: string): Statement {
  return old !== fresh && old !== '' && fresh !== ''
    ? statement('movedTo', 34, { old, new: fresh })
    : statement('movedPassage', 34)
}

function isHeading({ draft }: Analysis, { old, new: fresh }: SentencePair): boolean {
  const kind = draft.blocks[old.block]?.kind
  return kind === 'heading' || kind === 'title' || (old.sort === 0 && fresh.sort === 0)
}

function headingChanged(
  old: Analysis,
  fresh: Analysis,
  pair: SentencePair,
  statements: readonly Statement[],
): Statement {
  const heaviest = statements[0]?.weight ?? 0
  return statement('headingChanged', heaviest <= 8 || heaviest > 50 ? heaviest : 34, {
    old: shown(ownWords(old.draft, pair.old.block, pair.old.span)),
    new: shown(ownWords(fresh.draft, pair.new.block, pair.new.span)),
  })
}

/** The words of both versions in one line, what has gone before what has come. */
function runsOf(stretches: readonly Stretch[], old: Analysis, fresh: Analysis, pair: SentencePair): WordRun[] {
  if (stretches.length === 0) return [{ kind: 'same', text: ownWords(fresh.draft, pair.new.block, pair.new.span) }]
  return stretches.flatMap(({ kind, old: before, new: after }): WordRun[] => {
    const [gone, come] = [ownWords(old.draft, pair.old.block, before), ownWords(fresh.draft, pair.new.block, after)]
    if (kind === 'same') return come === '' ? [] : [{ kind, text: come }]
    return [
      ...(gone === '' ? [] : [{ kind: 'deleted' as const, text: gone }]),
      ...(come === '' ? [] : [{ kind: 'added' as const, text: come }]),
    ]
  })
}
