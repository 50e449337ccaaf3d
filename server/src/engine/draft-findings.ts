import type { Finding } from '../findings/finding.ts'
import { limit } from '../findings/limit.ts'
import { order, rankOf } from '../findings/order.ts'
import { suppress } from '../findings/suppress.ts'
import { checkBlock, checkDraft, type Severities } from '../rules/check.ts'
import type { RuleInput } from '../rules/rule.ts'
import type { Steps } from '../steps.ts'
import type { Block } from '../text/block.ts'
import type { Draft } from '../text/draft.ts'
import { movedSpan } from '../text/span.ts'
import { type Splice, spliced, wholeSplice } from '../text/splice.ts'

/** What the rules of block scope found in the blocks of one version of a draft; places are from the start of each block. */
export interface BlockFindings {
  readonly severities: Severities
  readonly found: readonly (readonly Finding[])[]
  readonly count: number
}

/** After so many blocks a step ends. */
const stride = 256

/** Looks at the blocks that changed since the version before. */
export function* findingsOfBlocks(
  blocks: readonly Block[],
  since: Splice,
  severities: Severities,
  previous: BlockFindings | null,
): Steps<BlockFindings> {
  const known = previous?.severities === severities ? previous : null
  const changed = known ? since : wholeSplice(blocks.length)
  const end = changed.start + changed.inserted
  const found: (readonly Finding[])[] = []
  for (const block of blocks.slice(changed.start, end)) {
    found.push(checkBlock(block, severities))
    if (found.length % stride === 0) yield
  }
  const before = known?.found ?? []
  const gone = before.slice(changed.start, changed.start + changed.removed)
  return {
    severities,
    found: spliced(before, changed, found),
    count: (known?.count ?? 0) + countOf(found) - countOf(gone),
  }
}

function countOf(found: readonly (readonly Finding[])[]): number {
  return found.reduce((sum, { length }) => sum + length, 0)
}

/** All findings of a draft, in its order, without those that it switches off; the gravest where there are more than `most`. */
export function findingsOf(input: RuleInput, inBlocks: BlockFindings, most: number): Finding[] {
  const { draft } = input
  const found = checkDraft(input, inBlocks.severities)
  const isLimited = inBlocks.count > most && draft.directives.every(({ kind }) => !/able/.test(kind))
  const all = [...found, ...placedFindings(draft, inBlocks, isLimited ? most : Number.POSITIVE_INFINITY)]
  if (!isLimited) return limit(order(suppress(all, draft)), most)
  return limit(order(all), most, found.length + inBlocks.count)
}

/** Those in blocks where they stand in the draft; of each grade the first `most`. */
function placedFindings({ starts }: Draft, { found }: BlockFindings, most: number): Finding[] {
  const placed: Finding[] = []
  const counts = [0, 0, 0, 0]
  for (let index = 0; index < found.length; index++) {
    const here = found[index]
    // In most blocks of thousands nothing is found.
    if (!here || here.length === 0) continue
    for (const one of here) {
      const rank = rankOf(one.severity)
      const count = (counts[rank] ?? 0) + 1
      if (count > most) continue
      counts[rank] = count
      placed.push(at(one, starts[index] ?? 0))
    }
  }
  return placed
}

function at(finding: Finding, start: number): Finding {
  const { rule, severity, message, mends } = finding
  const span = movedSpan(finding.span, start)
  // The usual kind, of which a draft may have hundreds to move at each keystroke.
  if (!finding.related && !finding.loci && !finding.dimensions) return { rule, severity, span, message, mends }
  const related = (finding.related ?? []).map((one) => ({ ...one, span: movedSpan(one.span, start) }))
  return { ...finding, span, ...(related.length > 0 ? { related } : {}) }
}
