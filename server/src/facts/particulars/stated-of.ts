import type { Language } from '../../framework/types.ts'
import type { ParticularKind, Particulars } from './kinds.ts'
import { mayState, neededFor } from './needed-cues.ts'
import type { SurveyedBlock } from './survey-block.ts'

/** A block with what it states of a kind. */
export interface Stated<Kind extends ParticularKind> {
  readonly block: number
  readonly all: NonNullable<Particulars[Kind]>
}

/** What the blocks of a draft state of a kind, in order; those that state nothing of it are left out. */
export type StatedOf = <Kind extends ParticularKind>(kind: Kind) => readonly Stated<Kind>[]

/** Tells what some blocks state. Each kind is looked for once, when it is asked for. */
export function statedAmong(blocks: readonly SurveyedBlock[], language: Language): StatedOf {
  const known = new Map<ParticularKind, readonly unknown[]>()
  return <Kind extends ParticularKind>(kind: Kind): readonly Stated<Kind>[] => {
    const before = known.get(kind)
    // Put there below, of the same kind.
    if (before) return before as readonly Stated<Kind>[]
    const needed = neededFor(kind, language)
    const found: Stated<Kind>[] = []
    blocks.forEach(({ particulars }, block) => {
      const all = mayState(particulars.cues, needed) ? particulars[kind] : undefined
      if (all) found.push({ block, all })
    })
    known.set(kind, found)
    return found
  }
}
