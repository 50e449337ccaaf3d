import type { Draft } from '../text/model/draft.ts'
import { isAnnexHead } from './matching/file-parts.ts'
import { isAlone, type MatchedRow, type SentencePair } from './matching/matched-row.ts'
import type { Sentence } from './matching/passages.ts'
import type { Change, ComparedRow } from './model/comparison.ts'
import type { ComparedSentence } from './pair-changes.ts'
import { type MarkedSpan, runsOfBlocks, wholeSentence } from './row-runs.ts'
import { type Statement, statement } from './sentences/statement.ts'

/** A row of the table of both drafts, with what has changed in it marked. */
export function comparedRow(
  row: MatchedRow,
  changes: readonly Change[],
  compared: ReadonlyMap<SentencePair, ComparedSentence>,
  old: Draft,
  fresh: Draft,
  isAbsent: boolean,
  placeNow: (left: Sentence) => string,
): ComparedRow {
  if (isAlone(row))
    return {
      old: row.old,
      new: row.new,
      changes,
      notes: [],
      // 附件 over a document that the other file has without this line is no change.
      listed:
        changes.length > 0 ||
        !(isAbsent || [old.blocks[row.old[0] ?? -1], fresh.blocks[row.new[0] ?? -1]].some(isAnnexHead)),
      oldRuns: runsOfBlocks(old, row.old, []).map(({ text }) => ({ kind: 'deleted', text })),
      newRuns: runsOfBlocks(fresh, row.new, []).map(({ text }) => ({ kind: 'added', text })),
    }
  const before: MarkedSpan[] = [...row.gone, ...row.left].map((one) => wholeSentence(one, 'deleted'))
  const after: MarkedSpan[] = [...row.come, ...row.arrived].map((one) => wholeSentence(one, 'added'))
  for (const pair of row.pairs)
    for (const { kind, old: from, new: to } of compared.get(pair)?.stretches ?? []) {
      if (kind === 'same') continue
      before.push({ ...from, block: pair.old.block, kind: 'deleted' })
      after.push({ ...to, block: pair.new.block, kind: 'added' })
    }
  return {
    old: row.old,
    new: row.new,
    changes,
    notes: row.left.map((one) => movedAway(placeNow(one))),
    // What a sentence was before it moved stands nowhere else.
    listed: changes.length > 0 || row.left.length > 0,
    oldRuns: runsOfBlocks(old, row.old, before),
    newRuns: runsOfBlocks(fresh, row.new, after),
  }
}

function movedAway(where: string): Statement {
  return where === '' ? statement('movedPassage', 34) : statement('movedAway', 34, { where })
}
