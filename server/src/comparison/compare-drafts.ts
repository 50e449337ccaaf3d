import type { Evidence } from '../coverage/model/coverage.ts'
import type { Analysis } from '../engine/analyzer.ts'
import { comparedRow } from './compared-row.ts'
import { coverageChanges } from './coverage-changes.ts'
import { changedEvidence } from './kept-evidence.ts'
import { Grams } from './matching/grams.ts'
import { matchPassages } from './matching/matched-passages.ts'
import { isAlone, type MatchedRow, type MatchedSentences, type SentencePair } from './matching/matched-row.ts'
import { matchSentences } from './matching/matched-sentences.ts'
import { placeIn, type Sentence } from './matching/passages.ts'
import type { Change, Comparison, Side } from './model/comparison.ts'
import { oneSidedChanges, oneSidedSentence } from './one-sided-changes.ts'
import { type ComparedSentence, comparedSentence } from './pair-changes.ts'
import { partChanges, placeChanges } from './place-changes.ts'
import { renumberedIn } from './renumbering.ts'
import { followedReferences } from './sentences/followed-references.ts'
import { movedPhrases } from './sentences/moved-phrases.ts'
import { statement } from './sentences/statement.ts'

/** With less in common, in share of the shorter text, drafts are no versions of one another. */
const leastCommon = 0.3

/**
 * What has changed from one draft to another. Sections and provisions are aligned by heading and text, never by number;
 * then each sentence with what it has become. Total on any two texts; near-linear in their length.
 */
export function compareDrafts(old: Analysis, fresh: Analysis): Comparison {
  const grams = new Grams()
  const matches = matchPassages(old.draft, fresh.draft, grams)
  const isEmpty = matches.old.passages.length === 0 || matches.new.passages.length === 0
  const isVersion = isEmpty || matches.common >= leastCommon
  const absent = { old: matches.old.absentBlocks, new: matches.new.absentBlocks }
  const sentences = matchSentences(matches, grams)
  const renumbered = renumberedIn(sentences.rows, old.draft, fresh.draft)
  const compared = compareSentences(sentences, old, fresh, grams)
  const byRow = new Map<MatchedRow, Change[]>()
  const add = (row: MatchedRow, changes: readonly Change[]): void => {
    if (byRow.get(row)?.push(...changes.slice(0, mostInRow)) === undefined) byRow.set(row, changes.slice(0, mostInRow))
  }
  for (const [row, changes] of placeChanges(sentences.rows, renumbered, old.draft, fresh.draft)) add(row, changes)
  for (const row of sentences.rows) add(row, sentenceChangesOf(row, compared, old, fresh))
  for (const side of ['old', 'new'] as const)
    for (const [row, change] of oneSidedChanges(
      sentences.rows,
      side,
      side === 'old' ? old : fresh,
      absent[side],
      matches[side].parts,
    ))
      add(row, [change])
  addMoved(sentences, compared, add)
  const evidence = (side: Side): ((one: Evidence) => boolean) =>
    isVersion && !isEmpty ? changedEvidence(sentences, (side === 'old' ? old : fresh).draft, side) : () => true
  const ofDraft = [
    ...coverageChanges(
      { analysis: old, absent: absent.old, hasChanged: evidence('old') },
      { analysis: fresh, absent: absent.new, hasChanged: evidence('new') },
    ),
    ...(isVersion ? partChanges(matches) : []),
  ]
  const movedPairs = new Map(sentences.moved.map((pair) => [pair.old, pair.new] as const))
  const placeNow = (left: Sentence): string => placeIn(fresh.draft, movedPairs.get(left)?.block ?? -1).where
  const rows = sentences.rows.map((row) =>
    comparedRow(
      row,
      byRow.get(row) ?? [],
      compared,
      old.draft,
      fresh.draft,
      row.old.some((block) => absent.old.has(block)) || row.new.some((block) => absent.new.has(block)),
      placeNow,
    ),
  )
  const changes = isVersion ? [...ofDraft, ...rows.flatMap((row) => row.changes)] : ofDraft
  const relation = !isVersion ? 'unrelated' : changes.length === 0 ? 'same' : 'versions'
  return { relation, common: matches.common, changes: byWeight(changes), rows }
}

/** A paragraph with more is another paragraph. */
const mostInRow = 500

function compareSentences(
  { rows, moved }: MatchedSentences,
  old: Analysis,
  fresh: Analysis,
  grams: Grams,
): ReadonlyMap<SentencePair, ComparedSentence> {
  const inPlace = rows.flatMap(({ pairs }) => pairs).filter((pair) => pair.old.text !== pair.new.text)
  const phrases = movedPhrases([...inPlace, ...moved], old.draft, fresh.draft, grams)
  const areFollowed = followedReferences(rows, old.draft, fresh.draft)
  const around = { grams, movedOut: phrases.out, movedIn: phrases.in, areFollowed }
  const compared = new Map<SentencePair, ComparedSentence>()
  for (const pair of inPlace) compared.set(pair, comparedSentence(old, fresh, pair, around, false))
  for (const pair of moved) compared.set(pair, comparedSentence(old, fresh, pair, around, true))
  return compared
}

/** What has changed in the sentences of a row, and the sentences that only one draft has. */
function sentenceChangesOf(
  row: MatchedRow,
  compared: ReadonlyMap<SentencePair, ComparedSentence>,
  old: Analysis,
  fresh: Analysis,
): Change[] {
  // A paragraph that is alone has no pairs, and is told as a whole (oneSidedChanges).
  if (isAlone(row)) return []
  const [before, after] = [textOf(row.old, old), textOf(row.new, fresh)]
  return [
    ...row.pairs.flatMap((pair) => compared.get(pair)?.change ?? []),
    ...reorderedWithin(row, old, fresh),
    ...row.gone.map((one) => oneSidedSentence(one, 'old', old, after)),
    ...row.come.map((one) => oneSidedSentence(one, 'new', fresh, before)),
  ]
}

/** That the sentences which a row still has follow one another otherwise. */
function reorderedWithin({ pairs }: MatchedRow, old: Analysis, fresh: Analysis): Change[] {
  const inOld = [...pairs].sort((a, b) => inText(a.old, b.old))
  const at = inOld.findIndex((pair, index) => index > 0 && inText(inOld[index - 1]?.new ?? pair.new, pair.new) > 0)
  const pair = inOld[at]
  if (pair === undefined) return []
  return [
    {
      kind: 'moved',
      weight: 14,
      statements: [statement('movedWithin', 14)],
      old: placeIn(old.draft, pair.old.block, pair.old.span),
      new: placeIn(fresh.draft, pair.new.block, pair.new.span),
      words: [],
      dimensions: [],
    },
  ]
}

function inText(a: Sentence, b: Sentence): number {
  return a.block - b.block || a.span.start - b.span.start
}

function textOf(blocks: readonly number[], { draft }: Analysis): string {
  return blocks.map((block) => draft.blocks[block]?.prose.text ?? '').join('\n')
}

/** A sentence that moved is told where it stands now. */
function addMoved(
  { rows, moved }: MatchedSentences,
  compared: ReadonlyMap<SentencePair, ComparedSentence>,
  add: (row: MatchedRow, changes: readonly Change[]) => void,
): void {
  const rowOf = new Map(rows.flatMap((row) => row.new.map((block) => [block, row] as const)))
  for (const pair of moved) {
    const row = rowOf.get(pair.new.block)
    const change = compared.get(pair)?.change
    if (row && change) add(row, [change])
  }
}

/** The heaviest first; those of one weight as they come in the text. */
function byWeight(changes: readonly Change[]): Change[] {
  return changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => b.change.weight - a.change.weight || a.index - b.index)
    .map(({ change }) => change)
}
