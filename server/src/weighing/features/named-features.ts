import type { ClauseRole } from '../../facts/clause/clause-reading.ts'
import type { EvidenceKind } from '../../facts/clause/fact.ts'
import { elementIds } from '../../framework/framework.ts'
import type { PredicateClass, ShapeId, Strength } from '../../framework/lexicon.ts'
import { type DimensionId, dimensionIds } from '../../framework/types.ts'
import { roles } from '../../text/model/role.ts'

/**
 * The features of a clause other than its words. Each has a name and, by its index in this list, a row of weights. The
 * list is closed, and its order is that of the code: after a change the weights must be trained again.
 */
const names: string[] = []

/** Adds a feature for each value, named after both, and returns the rows by value. */
function rowsOf<Value extends string>(name: string, values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value) => [value, names.push(`${name} ${value}`) - 1]))
}

/**
 * Adds a feature for each pair of two lists and returns the first row: that of (a, b) is `first + a * seconds.length +
 * b`.
 */
function rowsOfPairs(name: string, firsts: readonly string[], seconds: readonly string[]): number {
  const first = names.length
  for (const a of firsts) for (const b of seconds) names.push(`${name} ${a} ${b}`)
  return first
}

export const strengths: readonly Strength[] = ['strong', 'weak', 'refine', 'shade', 'bound']
const clauseRoles: readonly ClauseRole[] = [
  'open',
  'definition',
  'purpose',
  'scope',
  'effective',
  'aspiration',
  'penalty',
  'background',
  'referral',
]
const predicateClasses: readonly PredicateClass[] = [
  'modal',
  'establish',
  'promote',
  'encourage',
  'act',
  'restate',
  'nominal',
]
const shapeIds: readonly ShapeId[] = [
  'definition',
  'purpose',
  'scope',
  'effective',
  'problem',
  'background',
  'past',
  'aspiration',
  'principle',
  'state',
  'instrument',
  'disposal',
  'penalty',
  'owner',
  'giving',
  'relative',
  'remedy',
  'person',
]
export const evidenceKinds: readonly EvidenceKind[] = ['measure', 'mention', 'problem']
const blockKinds = ['heading', 'paragraph', 'item', 'row', 'quote'] as const
const signs = ['commits', 'firm', 'owner', 'headed', 'modal', 'problem', 'first', 'numbered'] as const

/** The role of the clause's section, and the kind of its block. */
export const sectionRow = rowsOf('section', roles)
export const blockRow = rowsOf('block', blockKinds)
/** The role of the clause by its form; the same for a clause with a predicate. */
export const roleRow = rowsOf('role', clauseRoles)
export const committingRoleRow = rowsOf('commits and role', clauseRoles)
export const cueRow = rowsOf('shape', shapeIds)
export const [commitsRow, firmRow, ownerRow, headedRow, modalRow, problemRow, firstRow, numberedRow] = signs.map(
  (name) => names.push(`sign ${name}`) - 1,
) as [number, number, number, number, number, number, number, number]
export const predicateRow = rowsOf('verb', predicateClasses)
export const domainRow = rowsOf('domain', ['ai', 'data', 'digital', 'research', 'talent', 'foreign'])
export const subtypeRow = rowsOf('institution', ['rule', 'standard', 'body', 'liability', 'evaluation'])
/** A term of a dimension; a term in a clause that commits; a term that a predicate governs. */
export const termRows = rowsOfPairs('term', dimensionIds, strengths)
export const openTermRows = rowsOfPairs('term and predicate', dimensionIds, strengths)
export const governedRows = rowsOfPairs('governed', dimensionIds, strengths)
export const elementRow = rowsOf('element', elementIds)
export const governedElementRow = rowsOf('governed element', elementIds)
/** How the grammar reads an institution, a duty or a penalty. */
export const candidateRows = rowsOfPairs('read as', dimensionIds, evidenceKinds)
export const needRow = rowsOf('needs', ['subject', 'ai', 'data', 'lead-in'])

export const dimensionIndex = Object.fromEntries(dimensionIds.map((id, index) => [id, index])) as Readonly<
  Record<DimensionId, number>
>

/** The names by row. The rows of runs of words follow these. */
export const namedFeatures: readonly string[] = names
export { shapeIds }
