import type { Finding, Message, Remedy, Severity } from '../findings/finding.ts'
import { moveFinding } from '../findings/move-finding.ts'
import { rankOf } from '../findings/order.ts'
import { partitionPoint } from '../text/document/partition-point.ts'
import { movedSpan } from '../text/document/span.ts'
import type { Splice } from '../text/document/splice.ts'

/**
 * A finding in a block, flattened to what is needed to place it in the draft. Most keystrokes only move blocks, with
 * hundreds of findings in them. Reading these few numbers from one array is five times faster than following references
 * to blocks and findings.
 */
export interface FoundInBlock {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly remedies: readonly Remedy[]
  /** The whole finding, if it has more than the fields above. */
  readonly whole: Finding | null
  /** By related place: its block, if that may be another. The place is from the start of it. */
  readonly relatedBlocks?: readonly number[]
}

/** `finding`: its places are from the start of the block. */
export function foundInBlock(finding: Finding, block: number): FoundInBlock {
  const { rule, severity, span, message, remedies, related, loci, dimensions, fixes } = finding
  const whole = related || loci || dimensions || fixes ? finding : null
  return { block, start: span.start, end: span.end, rule, severity, message, remedies, whole }
}

/** The list in the order of blocks, with the findings of the inserted blocks in place of those of the removed ones. */
export function withFound(
  known: readonly FoundInBlock[],
  { start, removed, inserted }: Splice,
  found: readonly FoundInBlock[],
): readonly FoundInBlock[] {
  const first = countBefore(known, start)
  const last = countBefore(known, start + removed)
  const shift = inserted - removed
  if (first === last && found.length === 0 && shift === 0) return known
  const behind = known.slice(last)
  return [
    ...known.slice(0, first),
    ...found,
    ...(shift === 0 ? behind : behind.map((one) => ({ ...one, block: one.block + shift }))),
  ]
}

/**
 * The findings at their places in the draft, in its order; of each severity only the first `most`. `starts`: where the
 * blocks begin.
 */
export function placedFindings(
  found: readonly FoundInBlock[],
  starts: Uint32Array,
  most = Number.POSITIVE_INFINITY,
): Finding[] {
  const placed: Finding[] = []
  const counts = [0, 0, 0, 0]
  for (const { block, start, end, rule, severity, message, remedies, whole, relatedBlocks } of found) {
    const rank = rankOf(severity)
    const count = (counts[rank] ?? 0) + 1
    if (count > most) continue
    counts[rank] = count
    const at = starts[block] ?? 0
    placed.push(
      whole === null
        ? { rule, severity, span: { start: at + start, end: at + end }, message, remedies }
        : withRelated(
            moveFinding(whole, (span) => movedSpan(span, at)),
            relatedBlocks?.map((of) => (starts[of] ?? 0) - at),
          ),
    )
  }
  return placed
}

/** Moves the related places, each from the start of the finding's block to that of its own. */
function withRelated(finding: Finding, by: readonly number[] | undefined): Finding {
  if (by === undefined || finding.related === undefined) return finding
  const related = finding.related.map((one, index) => ({ ...one, span: movedSpan(one.span, by[index] ?? 0) }))
  return { ...finding, related }
}

function countBefore(found: readonly FoundInBlock[], block: number): number {
  return partitionPoint(found.length, (index) => (found[index]?.block ?? block) < block)
}
