import type { Draft } from '../../text/model/draft.ts'
import { alignTexts } from './align-texts.ts'
import type { Grams } from './grams.ts'
import { joinPieces } from './join-pieces.ts'
import type { MatchedPassages } from './matched-passages.ts'
import type { MatchedRow, MatchedSentences, SentencePair } from './matched-row.ts'
import { numberEnd, type Sentence, sentencesOf } from './passages.ts'
import { plainMarks } from './words.ts'

/** Aligns the sentences of passages that belong together, then those that are left of all others. */
export function matchSentences(matches: MatchedPassages, grams: Grams): MatchedSentences {
  const rows = rowsOf(matches).map((row) => withSentences(row, matches.old.draft, matches.new.draft, grams))
  const gone = leftOver(rows, 'gone', matches.old.absentBlocks)
  const come = leftOver(rows, 'come', matches.new.absentBlocks)
  const across = alignTexts(gone, come, { alone: 0.62, near: 0.62, far: 0.62 })
  const pairs = gone.flatMap((old, index): SentencePair[] => {
    const fresh = come[across[index] ?? -1]
    return fresh === undefined ? [] : [{ old, new: fresh }]
  })
  return joinPieces(rows, pairs)
}

/** The sentences without a pair, each list in the order of its draft: the rows are in that of the new one. */
function leftOver(rows: readonly MatchedRow[], side: 'gone' | 'come', absentBlocks: ReadonlySet<number>): Sentence[] {
  return rows
    .flatMap((row) => row[side])
    .filter(({ block, key }) => key.length >= shortest && !absentBlocks.has(block))
    .sort((a, b) => a.block - b.block || a.span.start - b.span.start)
}

/** In characters without marks: shorter sentences are not looked for elsewhere. */
const shortest = 8

type Pairing = Pick<MatchedRow, 'old' | 'new'>

/** Passages side by side in the order of the new draft; what the old one alone has comes after its predecessor. */
function rowsOf({ old, new: fresh, toNew }: MatchedPassages): Pairing[] {
  const fromOld = new Int32Array(fresh.passages.length).fill(-1)
  toNew.forEach((to, from) => {
    if (to >= 0) fromOld[to] = from
  })
  const rows: Pairing[] = []
  const addOldOnly = (from: number): void => {
    for (let at = from; at < old.passages.length && toNew[at] === -1; at++)
      rows.push({ old: [old.passages[at]?.block ?? -1], new: [] })
  }
  addOldOnly(0)
  fresh.passages.forEach(({ block }, index) => {
    const from = fromOld[index] ?? -1
    rows.push({ old: from < 0 ? [] : [old.passages[from]?.block ?? -1], new: [block] })
    if (from >= 0) addOldOnly(from + 1)
  })
  return rows
}

function withSentences({ old, new: fresh }: Pairing, before: Draft, after: Draft, grams: Grams): MatchedRow {
  const row = { old, new: fresh, same: false, pairs: [], gone: [], come: [], left: [], arrived: [] }
  const isPair = old.length > 0 && fresh.length > 0
  if (isPair && plainText(before, old) === plainText(after, fresh)) return { ...row, same: true }
  const gone = old.flatMap((block) => sentencesOf(before, block, grams))
  const come = fresh.flatMap((block) => sentencesOf(after, block, grams))
  if (!isPair) return { ...row, gone, come }
  const to = alignTexts(gone, come, { alone: 0.15, near: 0.28, far: 0.45 })
  const taken = new Set(to)
  return {
    ...row,
    pairs: gone.flatMap((one, index): SentencePair[] => {
      const other = come[to[index] ?? -1]
      return other === undefined ? [] : [{ old: one, new: other }]
    }),
    gone: gone.filter((_, index) => to[index] === -1),
    come: come.filter((_, index) => !taken.has(index)),
  }
}

/** The words and marks of blocks without their numbers; texts with the same have not changed. */
function plainText(draft: Draft, indices: readonly number[]): string {
  return plainMarks(indices.map((index) => draft.blocks[index]?.prose.text.slice(numberEnd(draft, index)) ?? '').join())
}
