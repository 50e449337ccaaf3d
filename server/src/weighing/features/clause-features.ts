import type { ClauseReading } from '../../facts/clause/clause-reading.ts'
import type { Candidate } from '../../facts/clause/fact.ts'
import type { Token } from '../../facts/clause/tokens.ts'
import * as cue from '../../facts/vocabulary/cue.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import type { ContextKey } from '../../text/model/context.ts'
import { addChineseRuns } from './chinese-runs.ts'
import type { ClauseRows } from './clause-rows.ts'
import { addEnglishRuns } from './english-runs.ts'
import { rowsOfEntry } from './entry-rows.ts'
import type { FeatureTable } from './feature-table.ts'
import * as named from './named-features.ts'

/** Adds the runs of words or characters of a clause, as far as it is weighed. */
export function addRuns(
  text: string,
  { start, end }: Span,
  language: Language,
  table: FeatureTable,
  into: ClauseRows,
): void {
  if (language === 'zh') addChineseRuns(text, start, end, table, into)
  else addEnglishRuns(text, start, end, table, into)
}

/**
 * Adds the other features of a clause. `weighed`: the part of it whose words count (`weighedSpan`). `candidates`: the
 * institutions, duties and penalties that the grammar finds in it; `first`: it is the first clause of its block.
 */
export function addNamed(
  clause: ClauseReading,
  weighed: Span,
  candidates: readonly Candidate[],
  block: Pick<Block, 'kind' | 'marker'>,
  context: ContextKey,
  first: boolean,
  language: Language,
  into: ClauseRows,
): void {
  const { start, end, tokens, commits } = clause
  add(named.sectionRow.get(context.role), start, end, into)
  add(
    named.blockRow.get(block.kind === 'title' || block.kind === 'contents' ? 'heading' : block.kind),
    start,
    end,
    into,
  )
  if (first) add(named.firstRow, start, end, into)
  if (block.marker !== null) add(named.numberedRow, start, end, into)
  addShape(clause, into)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token !== undefined && token.start >= weighed.start && token.end <= weighed.end)
      addToken(token, commits, language, into)
  }
  for (const candidate of candidates) addCandidate(candidate, into)
}

function addShape(clause: ClauseReading, into: ClauseRows): void {
  const { start, end, role, commits, firm, owner, headed, modal, cues, phrases } = clause
  add((commits ? named.committingRoleRow : named.roleRow).get(role), start, end, into)
  if (commits) add(named.commitsRow, start, end, into)
  if (firm) add(named.firmRow, start, end, into)
  if (owner) add(named.ownerRow, start, end, into)
  if (headed) add(named.headedRow, start, end, into)
  if (modal) add(named.modalRow, start, end, into)
  for (const { problem } of phrases) if (problem !== null) add(named.problemRow, problem.start, problem.end, into)
  if (cues !== 0)
    for (let bit = 0; bit < shapeRows.length; bit++)
      if ((cues & (1 << bit)) !== 0) add(shapeRows[bit], start, end, into)
}

/** By the number of a bit of `cue.ts`. */
const shapeRows: (number | undefined)[] = []
for (const id of named.shapeIds) shapeRows[31 - Math.clz32(cue.cuesOf([id]))] = named.cueRow.get(id)

function addToken(token: Token, commits: boolean, language: Language, into: ClauseRows): void {
  const { entry, commitment, start, end } = token
  if (token.verb && entry.verb !== null) add(named.predicateRow.get(entry.verb), start, end, into)
  if (entry.senses.length + entry.domains.length === 0) return
  const rows = rowsOfEntry(entry, language, commitment !== null ? 2 : commits ? 1 : 0)
  for (let index = 0; index < rows.length; index++) into.add(rows[index] ?? 0, start, end)
}

function addCandidate({ dimension, kind, needs, term }: Candidate, into: ClauseRows): void {
  const of = named.dimensionIndex[dimension]
  add(
    named.candidateRows + of * named.evidenceKinds.length + named.evidenceKinds.indexOf(kind),
    term.start,
    term.end,
    into,
  )
  if (needs !== null) add(named.needRow.get(needs), term.start, term.end, into)
}

function add(row: number | undefined, start: number, end: number, into: ClauseRows): void {
  if (row !== undefined) into.add(row, start, end)
}
