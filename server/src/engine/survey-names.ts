import type { Abbreviation } from '../facts/particulars/abbreviation.ts'
import { namesToFind } from '../facts/particulars/name-register.ts'
import { type Definitions, indexNames, type NameIndex, usesOf } from '../facts/particulars/name-uses.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { Stepwise } from '../steps.ts'
import { type Splice, splicedNumbers } from '../text/document/splice.ts'
import type { Block } from '../text/model/block.ts'

/** The names that one version of a draft defines, to be found in it. */
export interface SurveyNames {
  /** By block: 1 if it defines a name. Few do, and a flat array is searched faster than the blocks. */
  readonly naming: Uint8Array
  readonly names: readonly string[]
  readonly index: NameIndex
}

export const noSurveyNames: SurveyNames = { naming: new Uint8Array(), names: [], index: indexNames([]) }

/** A step ends after this many blocks. */
const stride = 512
/** With more new names than this, all blocks are read again rather than searched for each. */
const mostSearches = 8

export interface NamedSurvey {
  readonly names: SurveyNames
  readonly blocks: readonly SurveyedBlock[]
  /** Uses differ in blocks outside the splice. */
  readonly changed: boolean
}

/**
 * Adds to the surveys of blocks where they use names of the draft. `surveyed`: those within the splice are new and have
 * no uses yet, the others have those of the names known before. If the names have changed, only the blocks are read again
 * that use one that is gone or have the words of a new one.
 */
export function* withUses(
  blocks: readonly Block[],
  surveyed: readonly SurveyedBlock[],
  splice: Splice,
  known: SurveyNames,
): Stepwise<NamedSurvey> {
  const { start, inserted } = splice
  const fresh = surveyed.slice(start, start + inserted)
  const naming = splicedNumbers(known.naming, splice, fresh.map(defines))
  const names = namesNow(surveyed, naming, known)
  const after = surveyed.slice()
  for (let index = start; index < start + inserted; index++) {
    put(after, blocks, index, names.index)
    if (index % stride === 0) yield
  }
  const isAffected = affectedBy(names, known)
  let changed = false
  if (isAffected) {
    for (let index = 0; index < after.length; index++) {
      if (index === start) index += inserted
      const [block, old] = [blocks[index], after[index]]
      if (block && old && isAffected(block.prose.text, old)) {
        put(after, blocks, index, names.index)
        changed = true
      }
      if (index % stride === 0) yield
    }
  }
  return { names, blocks: after, changed }
}

function defines({ particulars: { abbreviations } }: SurveyedBlock): number {
  return abbreviations?.some(isIntroduced) ? 1 : 0
}

/** No rule asks where acronyms and bare short names are used, of which an English draft is full. */
function isIntroduced({ form }: Abbreviation): boolean {
  return form !== 'acronym' && form !== 'short'
}

function namesNow(surveyed: readonly SurveyedBlock[], naming: Uint8Array, known: SurveyNames): SurveyNames {
  const defining: { readonly particulars: Definitions }[] = []
  for (let index = naming.indexOf(1); index >= 0; index = naming.indexOf(1, index + 1)) {
    const abbreviations = surveyed[index]?.particulars.abbreviations?.filter(isIntroduced)
    if (abbreviations) defining.push({ particulars: { abbreviations } })
  }
  const names = namesToFind(defining)
  const isSame = names.length === known.names.length && names.every((name, index) => name === known.names[index])
  return isSame ? { ...known, naming } : { naming, names, index: indexNames(names) }
}

function put(into: SurveyedBlock[], blocks: readonly Block[], at: number, index: NameIndex): void {
  const [block, surveyed] = [blocks[at], into[at]]
  if (!block || !surveyed) return
  const uses = usesOf(index, block.prose.text, surveyed.particulars)
  if (uses.length === 0 && surveyed.particulars.uses === undefined) return
  into[at] = { ...surveyed, particulars: surveyed.particulars.withUses(uses) }
}

/** Tells blocks whose uses are others with the names of now; null if the names are the same. */
function affectedBy(
  now: SurveyNames,
  before: SurveyNames,
): ((text: string, surveyed: SurveyedBlock) => boolean) | null {
  if (now.index === before.index) return null
  const kept = now.index.names
  const added = now.names.filter((name) => !before.index.names.has(name))
  if (added.length > mostSearches) return () => true
  return (text, { particulars: { uses = [] } }) =>
    uses.some(({ name }) => !kept.has(name)) || added.some((name) => text.includes(name))
}
