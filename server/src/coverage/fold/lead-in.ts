import { type Splice, spliced, wholeSplice } from '../../text/document/splice.ts'
import type { Block } from '../../text/model/block.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'

/** A paragraph that leads into the current list; `outer` leads into the list around it. */
interface Lead {
  readonly level: number
  readonly verb: string | null
  readonly outer: Lead | null
  /** Of level, verb and all outer leads: where it differs, they do. A thousand leads may be open at once. */
  readonly digest: number
}

/** By block: what leads into it. */
export interface LeadIns {
  /** The verb of the paragraph (“应当遵守下列规定：”, “the Secretary shall:”); null if none commits. */
  readonly verbs: readonly (string | null)[]
  /** The innermost lead that is open before the block. */
  readonly states: readonly (Lead | null)[]
  /** The range of verbs that differs from the previous version. */
  readonly changed: Splice
}

export const noLeadIns: LeadIns = { verbs: [], states: [], changed: wholeSplice(0) }

/**
 * Returns what leads into each block. A lead holds for the items after it, including nested ones, up to the next
 * paragraph or heading. Given a known version, only the blocks from the first change to where the states agree again
 * are computed.
 */
export function leadInsOf(
  blocks: readonly Block[],
  facts: readonly WeighedBlock[],
  known: LeadIns,
  changed: Splice,
): LeadIns {
  const { start, removed, inserted } = changed
  const verbs: (string | null)[] = []
  const states: (Lead | null)[] = []
  const shift = inserted - removed
  let state = known.states[start] ?? null
  let index = start
  for (; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    // The first block after the change may be led in by it.
    if (index > start + inserted && isSame(state, known.states[index - shift])) break
    states.push(state)
    const led = isLedIn(block, state !== null) ? around(block, state, facts[index - 1]) : null
    verbs.push(led?.verb ?? null)
    const own = facts[index]?.facts.leadIn
    state = own ? leadOf(levelOf(block), own.verb ?? led?.verb ?? null, led) : led
  }
  const splice = { start, removed: index - shift - start, inserted: verbs.length }
  // Most blocks recomputed after the change keep their verb.
  let last = index
  while (last > start + inserted && known.verbs[last - 1 - shift] === verbs[last - 1 - start]) last--
  return {
    verbs: spliced(known.verbs, splice, verbs),
    states: spliced(known.states, splice, states),
    changed: { start, removed: last - shift - start, inserted: last - start },
  }
}

function isLedIn({ kind, marker }: Block, hasLead: boolean): boolean {
  return kind === 'item' || (kind === 'paragraph' && marker !== null && hasLead)
}

function levelOf({ kind, level }: Block): number {
  return kind === 'item' ? level : 0
}

function around(block: Block, state: Lead | null, before: WeighedBlock | undefined): Lead | null {
  const level = levelOf(block)
  let lead = state
  // What comes right after a colon is led in by it, whatever its level seems to be: in (h) …: (i) … the i does not
  // follow h.
  if (!before?.facts.leadIn) while (lead !== null && lead.level >= level && level > 0) lead = lead.outer
  return lead
}

function leadOf(level: number, verb: string | null, outer: Lead | null): Lead {
  let digest = Math.imul(outer?.digest ?? 1, 31) + level
  for (let at = 0; at < (verb?.length ?? 0); at++) digest = (Math.imul(digest, 31) + (verb?.charCodeAt(at) ?? 0)) | 0
  return { level, verb, outer, digest }
}

function isSame(a: Lead | null, b: Lead | null | undefined): boolean {
  let [one, other] = [a, b]
  if (one?.digest !== other?.digest) return false
  while (one && other && one !== other) {
    if (one.level !== other.level || one.verb !== other.verb) return false
    ;[one, other] = [one.outer, other.outer]
  }
  return one === other
}
