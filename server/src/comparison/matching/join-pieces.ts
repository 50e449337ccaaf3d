import type { MatchedRow, MatchedSentences, SentencePair } from './matched-row.ts'
import type { Sentence } from './passages.ts'

/** The share of a paragraph that stands in another one, from which on it is a piece of that one. */
const leastShare = 0.6

/**
 * Puts a paragraph that stands alone into the row that most of its sentences are paired with: it has been merged into
 * that one, or split off it. The other pairs across rows are sentences that moved.
 */
export function joinPieces(rows: readonly MatchedRow[], across: readonly SentencePair[]): MatchedSentences {
  const rowOf = { old: new Map<number, number>(), new: new Map<number, number>() }
  rows.forEach((row, index) => {
    for (const block of row.old) rowOf.old.set(block, index)
    for (const block of row.new) rowOf.new.set(block, index)
  })
  const target = rows.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    for (let next = target[at]; next !== undefined && next !== at; next = target[at]) {
      target[at] = target[next] ?? next
      at = next
    }
    return at
  }
  const links = linksOf(rows, across, rowOf)
  links.forEach(({ to, share }, index) => {
    if (share < leastShare || to < 0) return
    const [root, own] = [rootOf(to), rootOf(index)]
    if (root !== own) target[own] = root
  })
  const paired = { old: new Set<Sentence>(), new: new Set<Sentence>(), moved: new Set<Sentence>() }
  const inRow = new Map<number, SentencePair[]>()
  const moved: SentencePair[] = []
  for (const pair of across) {
    paired.old.add(pair.old)
    paired.new.add(pair.new)
    const [from, to] = [rootOf(rowOf.old.get(pair.old.block) ?? -1), rootOf(rowOf.new.get(pair.new.block) ?? -1)]
    if (from !== to) {
      moved.push(pair)
      paired.moved.add(pair.old).add(pair.new)
    } else if (inRow.get(to)?.push(pair) === undefined) inRow.set(to, [pair])
  }
  const grouped = new Map<number, number[]>()
  rows.forEach((_, index) => {
    const root = rootOf(index)
    if (grouped.get(root)?.push(index) === undefined) grouped.set(root, [index])
  })
  const joined = rows.flatMap((_, index): MatchedRow[] => {
    const members = grouped.get(index)
    if (members === undefined) return []
    return [
      together(
        members.flatMap((at) => rows[at] ?? []),
        inRow.get(index) ?? [],
        paired,
      ),
    ]
  })
  return { rows: joined, moved }
}

/** By row of one draft alone: the row that most of it is paired with, and how much of it. */
function linksOf(
  rows: readonly MatchedRow[],
  across: readonly SentencePair[],
  rowOf: { readonly old: ReadonlyMap<number, number>; readonly new: ReadonlyMap<number, number> },
): { readonly to: number; readonly share: number }[] {
  const shares = new Map<number, Map<number, number>>()
  const add = (from: number, to: number, size: number): void => {
    const own = shares.get(from) ?? new Map<number, number>()
    shares.set(from, own.set(to, (own.get(to) ?? 0) + size))
  }
  for (const { old, new: fresh } of across) {
    const [from, to] = [rowOf.old.get(old.block) ?? -1, rowOf.new.get(fresh.block) ?? -1]
    if (rows[from]?.new.length === 0) add(from, to, old.key.length)
    if (rows[to]?.old.length === 0) add(to, from, fresh.key.length)
  }
  // Of rows that share as much, the first in the other draft: the order of rows is that of the new one alone.
  const placeIn = (row: number, side: 'old' | 'new'): number => rows[row]?.[side][0] ?? 0
  return rows.map(({ new: fresh, gone, come }, index) => {
    const own = shares.get(index)
    if (own === undefined) return { to: -1, share: 0 }
    const all = [...gone, ...come].reduce((sum, { key }) => sum + key.length, 0)
    const other = fresh.length === 0 ? 'new' : 'old'
    const [to, size] = [...own].reduce((best, one) =>
      one[1] > best[1] || (one[1] === best[1] && placeIn(one[0], other) < placeIn(best[0], other)) ? one : best,
    )
    return { to, share: size / Math.max(1, all) }
  })
}

function together(
  rows: readonly MatchedRow[],
  pairs: readonly SentencePair[],
  paired: Readonly<Record<'old' | 'new' | 'moved', ReadonlySet<Sentence>>>,
): MatchedRow {
  return {
    old: rows.flatMap((row) => row.old).sort((a, b) => a - b),
    new: rows.flatMap((row) => row.new).sort((a, b) => a - b),
    same: rows.length === 1 && rows[0]?.same === true,
    pairs: [...rows.flatMap((row) => row.pairs), ...pairs].sort(byPlace),
    gone: rows.flatMap((row) => row.gone).filter((one) => !paired.old.has(one)),
    come: rows.flatMap((row) => row.come).filter((one) => !paired.new.has(one)),
    left: rows.flatMap((row) => row.gone).filter((one) => paired.moved.has(one)),
    arrived: rows.flatMap((row) => row.come).filter((one) => paired.moved.has(one)),
  }
}

function byPlace(a: SentencePair, b: SentencePair): number {
  return a.old.block - b.old.block || a.old.span.start - b.old.span.start
}
