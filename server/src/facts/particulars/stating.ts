import type { ParticularKind } from './kinds.ts'
import type { SurveyedBlock } from './survey-block.ts'

/** Tells which of some blocks state a kind of particulars, in order. Each kind is looked for once. */
export function statingAmong(blocks: readonly SurveyedBlock[]): (kind: ParticularKind) => readonly number[] {
  const known = new Map<ParticularKind, readonly number[]>()
  return (kind) => {
    const before = known.get(kind)
    if (before) return before
    const found: number[] = []
    blocks.forEach(({ particulars }, block) => {
      if (particulars[kind] !== undefined) found.push(block)
    })
    known.set(kind, found)
    return found
  }
}
