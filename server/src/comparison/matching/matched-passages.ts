import type { Draft } from '../../text/model/draft.ts'
import { alignTexts } from './align-texts.ts'
import { announces, type FilePart, filePartsOf } from './file-parts.ts'
import type { Grams } from './grams.ts'
import { type Passage, passagesOf } from './passages.ts'

/** One of the two drafts with its passages. */
export interface ComparedDraft {
  readonly draft: Draft
  readonly passages: readonly Passage[]
  readonly parts: readonly FilePart[]
  /** The documents of which the other file has nothing, and of which that is no loss: a covering letter, annexes. */
  readonly absent: ReadonlySet<number>
  /** The blocks of these that have words. */
  readonly absentBlocks: ReadonlySet<number>
}

export interface MatchedPassages {
  readonly old: ComparedDraft
  readonly new: ComparedDraft
  /** By index of an old passage: that of the new one that it has become, -1 for none. */
  readonly toNew: Int32Array
  /** The share of the shorter draft that the other one has, 0 to 1; what is absent does not count. */
  readonly common: number
}

/** Finds for each passage of the old draft the one of the new draft that it has become. */
export function matchPassages(oldDraft: Draft, newDraft: Draft, grams: Grams): MatchedPassages {
  const [old, fresh] = [passagesOf(oldDraft, grams), passagesOf(newDraft, grams)]
  const toNew = alignTexts(old, fresh, { alone: 0.15, near: 0.3, far: 0.5 })
  const isNewMatched = new Array<boolean>(fresh.length).fill(false)
  for (const to of toNew) if (to >= 0) isNewMatched[to] = true
  const isOldMatched = Array.from(toNew, (to) => to >= 0)
  const before = partedDraft(oldDraft, old, isOldMatched)
  const after = partedDraft(newDraft, fresh, isNewMatched)
  const [left, right] = [comparedDraft(before, after), comparedDraft(after, before)]
  const [alikeOld, alikeNew] = [old.map(() => false), fresh.map(() => false)]
  toNew.forEach((to, from) => {
    if (to < 0 || !isAlike(old[from]?.grams ?? [], fresh[to]?.grams ?? [])) return
    alikeOld[from] = true
    alikeNew[to] = true
  })
  const common = Math.max(shareOf(left, alikeOld), shareOf(right, alikeNew))
  return { old: left, new: right, toNew, common }
}

/** True if half of what either says the other says too: a passage that took the place of another is not alike. */
function isAlike(a: readonly number[], b: readonly number[]): boolean {
  const own = new Set(a)
  return 2 * b.filter((gram) => own.has(gram)).length >= Math.max(a.length, b.length)
}

interface PartedDraft extends Omit<ComparedDraft, 'absent' | 'absentBlocks'> {
  /** By index of a passage: the document of the file that it is in. */
  readonly partOf: readonly number[]
  /** By part: how many characters it has, and how many of them are matched. */
  readonly lengths: readonly number[]
  readonly matched: readonly number[]
}

function partedDraft(draft: Draft, passages: readonly Passage[], isMatched: readonly boolean[]): PartedDraft {
  const parts = filePartsOf(draft)
  const lengths = parts.map(() => 0)
  const matched = parts.map(() => 0)
  let part = 0
  const partOf = passages.map(({ block, key }, index) => {
    while (part < parts.length - 1 && (parts[part]?.to ?? 0) <= block) part++
    lengths[part] = (lengths[part] ?? 0) + key.length
    if (isMatched[index]) matched[part] = (matched[part] ?? 0) + key.length
    return part
  })
  return { draft, passages, parts, partOf, lengths, matched }
}

/** Less of a part that is matched is chance: the names of bodies, a date. */
const leastShare = 0.1
/** Of the text of the greatest part: with less the files have nothing to do with each other. */
const leastCommon = 0.3

function comparedDraft(
  { draft, passages, parts, partOf, lengths, matched }: PartedDraft,
  other: PartedDraft,
): ComparedDraft {
  const share = (part: number): number => (matched[part] ?? 0) / Math.max(1, lengths[part] ?? 0)
  const isMet = parts.some((_, part) => share(part) >= leastCommon)
  const othersHaveAnnexes = other.parts.some(({ isAnnex }, part) => isAnnex && part !== mainPart(other))
  const absent = new Set<number>()
  if (isMet)
    parts.forEach(({ isAnnex, name }, part) => {
      if (lengths[part] === 0 || share(part) >= leastShare) return
      const isLetter = !isAnnex && part < mainPart({ matched })
      const isElsewhere = isAnnex && (!othersHaveAnnexes || announces(other.draft, name))
      if (isLetter || isElsewhere) absent.add(part)
    })
  const absentBlocks = new Set(passages.filter((_, index) => absent.has(partOf[index] ?? 0)).map(({ block }) => block))
  return { draft, passages, parts, absent, absentBlocks }
}

/** The part of which most is matched. */
function mainPart({ matched }: Pick<PartedDraft, 'matched'>): number {
  return matched.reduce((best, size, part) => (size > (matched[best] ?? 0) ? part : best), 0)
}

function shareOf({ passages, absentBlocks }: ComparedDraft, isMatched: readonly boolean[]): number {
  let [all, met] = [0, 0]
  passages.forEach(({ block, key }, index) => {
    if (absentBlocks.has(block)) return
    all += key.length
    if (isMatched[index]) met += key.length
  })
  return all === 0 ? 0 : met / all
}
