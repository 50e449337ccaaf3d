import type { Candidate } from '../facts/fact.ts'
import type { ClauseReading } from '../facts/reading.ts'
import * as shape from '../facts/shape.ts'
import type { Token } from '../facts/tokens.ts'
import { type DimensionId, dimensionIds, type Language } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import type { Span } from '../text/span.ts'
import type { ContextKey } from '../text/context.ts'
import { addChineseRuns } from './chinese-runs.ts'
import type { ClauseRows } from './clause-rows.ts'
import { addEnglishRuns } from './english-runs.ts'
import type { FeatureTable } from './feature-table.ts'
import * as named from './named-features.ts'

/** A clause as it is weighed: what its block and the reading of its words say of it. */
export interface ClauseInBlock {
  /** The prose of its block. */
  readonly text: string
  readonly clause: ClauseReading
  /** What the grammar makes of the terms in it. */
  readonly candidates: readonly Candidate[]
  readonly block: Pick<Block, 'kind' | 'marker'>
  readonly context: ContextKey
  /** It is the first of its block. */
  readonly first: boolean
}

/** Adds the runs of words or characters in a range of the prose. */
export function addRuns(text: string, { start, end }: Span, language: Language, table: FeatureTable, into: ClauseRows): void {
  if (language === 'zh') addChineseRuns(text, start, end, table, into)
  else addEnglishRuns(text, start, end, table, into)
}

/** Adds what else is seen in a clause. */
export function addNamed(seen: ClauseInBlock, into: ClauseRows): void {
  const { clause, candidates, block, context, first } = seen
  addRow(named.sectionRow.get(context.role), clause, into)
  addRow(named.blockRow.get(block.kind === 'title' || block.kind === 'contents' ? 'heading' : block.kind), clause, into)
  if (first) addRow(named.signRow.get('first'), clause, into)
  if (block.marker !== null) addRow(named.signRow.get('numbered'), clause, into)
  addShape(clause, into)
  for (const token of clause.tokens) addToken(token, clause.commits, into)
  for (const candidate of candidates) addCandidate(candidate, into)
  if (candidates.length === 0) addRow(named.noCandidateRow, clause, into)
}

function addShape(clause: ClauseReading, into: ClauseRows): void {
  const { role, commits, firm, owner, headed, modal, shapes, phrases } = clause
  addRow((commits ? named.committingRoleRow : named.roleRow).get(role), clause, into)
  if (commits) addRow(named.signRow.get('commits'), clause, into)
  if (firm) addRow(named.signRow.get('firm'), clause, into)
  if (owner) addRow(named.signRow.get('owner'), clause, into)
  if (headed) addRow(named.signRow.get('headed'), clause, into)
  if (modal) addRow(named.signRow.get('modal'), clause, into)
  if (phrases.some(({ problem }) => problem !== null)) addRow(named.signRow.get('problem'), clause, into)
  if (shapes !== 0) for (const [bit, row] of shapeRows) if ((shapes & bit) !== 0) addRow(row, clause, into)
}

const shapeRows = named.shapeIds.map((id) => [shape.shapesOf([id]), named.shapeRow.get(id)] as const)

function addToken(token: Token, commits: boolean, into: ClauseRows): void {
  const { entry, commitment } = token
  if (token.verb && entry.verb !== null) addRow(named.predicateRow.get(entry.verb), token, into)
  for (const domain of entry.domains) addRow(named.domainRow.get(domain), token, into)
  for (const { dimension, element, strength, subtype } of entry.senses) {
    const of = dimensionIndex[dimension]
    const pair = of * named.strengths.length + (strengthIndex.get(strength) ?? 0)
    addRow(named.termRows + pair, token, into)
    if (commits) addRow(named.openTermRows + pair, token, into)
    if (element !== null) addRow(named.elementRow.get(element), token, into)
    if (subtype !== null) addRow(named.subtypeRow.get(subtype), token, into)
    if (commitment === null) continue
    addRow(named.governedRows + pair, token, into)
    addRow(named.governedByRows + of * named.predicateClasses.length + named.predicateClasses.indexOf(commitment.predicate), token, into)
    const how = ruleIndex.get(commitment.rule)
    if (how !== undefined) addRow(named.governedHowRows + of * named.commitmentRules.length + how, token, into)
    if (element !== null) addRow(named.governedElementRow.get(element), token, into)
  }
}

function addCandidate({ dimension, element, kind, needs, term }: Candidate, into: ClauseRows): void {
  const of = dimensionIndex[dimension]
  addRow(named.candidateRows + of * named.evidenceKinds.length + named.evidenceKinds.indexOf(kind), term, into)
  if (kind === 'measure' && element !== null) addRow(named.candidateElementRow.get(element), term, into)
  if (needs !== null) addRow(named.needRows + of * needs4.length + needs4.indexOf(needs), term, into)
}

const needs4 = ['subject', 'ai', 'data', 'lead-in'] as const

export const dimensionIndex: Readonly<Record<DimensionId, number>> = { data: 0, compute: 1, algorithm: 2, talent: 3, institutions: 4 }
const strengthIndex = new Map(named.strengths.map((strength, index) => [strength, index]))
const ruleIndex = new Map<string, number>(named.commitmentRules.map((rule, index) => [rule, index]))
if (dimensionIds.some((id, index) => dimensionIndex[id] !== index)) throw new Error('dimensions in another order')

function addRow(row: number | undefined, place: { readonly start: number; readonly end: number }, into: ClauseRows): void {
  if (row !== undefined) into.add(row, place.start, place.end)
}
