import type { Language } from '../../framework/types.ts'
import type { ParticularKind } from './kinds.ts'
import { mayState, neededFor } from './needed-cues.ts'
import type { SurveyedBlock } from './survey-block.ts'

/** Tells which of some blocks state a kind of particulars, in order. Each kind is looked for once. */
export function statingAmong(
  blocks: readonly SurveyedBlock[],
  language: Language,
): (kind: ParticularKind) => readonly number[] {
  const known = new Map<ParticularKind, readonly number[]>()
  const cues = blocks.map(({ particulars }) => particulars.cues)
  return (kind) => {
    let found = known.get(kind)
    if (!found) {
      found = blocksWith(kind)
      known.set(kind, found)
    }
    return found
  }

  function blocksWith(kind: ParticularKind): readonly number[] {
    const needed = neededFor(kind, language)
    const found: number[] = []
    for (let block = 0; block < cues.length; block++)
      if (mayState(cues[block] ?? 0, needed) && blocks[block]?.particulars[kind] !== undefined) found.push(block)
    return found
  }
}
