import assert from 'node:assert/strict'
import type { Coverage, Evidence } from '../../../server/src/coverage/model/coverage.ts'
import { clauseEdits } from '../../../server/src/fixes/clause-edits.ts'
import { planSection, sectionEdits } from '../../../server/src/fixes/section-edits.ts'
import type { ClauseTemplate, DimensionId, Genre } from '../../../server/src/framework/types.ts'
import type { Edit } from '../../../server/src/text/document/edit.ts'
import { blockSpan, type Draft, type TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { coverageOf } from './coverage-of.ts'
import { measureEvidence } from './measure-evidence.ts'

/*
 * A sample is a draft with what an edit takes out in [-…-] and what it puts in in {+…+}; without the latter it is the draft
 * before, and the edits made must be those marked.
 */

export interface SampleOptions {
  readonly genre?: Genre
  readonly format?: TextFormat
  readonly dimension?: DimensionId
  readonly element?: ClauseTemplate['element']
  /** Words of the draft that are a measure of the dimension. */
  readonly measure?: string
  /** Words of the draft that are measures on data. */
  readonly related?: readonly string[]
}

const chinese: ClauseTemplate = {
  id: 'compute.sharing.programme',
  element: 'compute.sharing',
  form: 'programme',
  levels: ['local'],
  topic: '共享算力',
  text: '开放算力【数量】卡时，按月公布。',
}
const english: ClauseTemplate = {
  ...chinese,
  form: 'act',
  topic: 'Shared Computing',
  text: 'The 【lead agency】 shall share computing capacity.',
}

/** Holds the edits that insert a short clause about computing against those marked in the sample. */
export function insertsClause(sample: string, options: SampleOptions = {}): void {
  const { draft, coverage, dimension } = prepared(sample, options)
  const clause = draft.language === 'zh' ? chinese : english
  assert.equal(show(draft.text, clauseEdits(draft, coverage, dimension, clause)), sample)
}

/** The same of the edits that insert a section with the clause. */
export function insertsSection(sample: string, options: SampleOptions = {}): void {
  const { draft, coverage, dimension } = prepared(sample, options)
  const plan = planSection(draft, coverage, dimension)
  assert.ok(plan, 'a section is offered')
  const clause = draft.language === 'zh' ? chinese : english
  assert.equal(show(draft.text, sectionEdits(draft, coverage, plan, clause)), sample)
}

export function prepared(
  sample: string,
  options: SampleOptions,
): { draft: Draft; coverage: Coverage; dimension: DimensionId } {
  const { genre = 'plan', format = 'markdown', dimension = 'compute', measure, related = [] } = options
  const draft = parseDraft(before(sample), { format })
  const evidence = related.map((words) => measureAt(draft, words, 'data'))
  if (measure !== undefined) evidence.push(measureAt(draft, measure, dimension))
  return { draft, coverage: coverageOf(genre, 'local', evidence), dimension }
}

/** The draft as it stands before the marked edits. */
export function before(sample: string): string {
  return sample.replace(/\{\+[\s\S]*?\+\}/g, '').replace(/\[-([\s\S]*?)-\]/g, '$1')
}

/** A text with the edits marked in it. */
export function show(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { span, text: inserted } of edits) {
    assert.ok(span.start >= at && span.end >= span.start && span.end <= text.length, 'edits ascend and do not overlap')
    const removed = text.slice(span.start, span.end)
    out += text.slice(at, span.start) + (removed ? `[-${removed}-]` : '') + (inserted ? `{+${inserted}+}` : '')
    at = span.end
  }
  return out + text.slice(at)
}

function measureAt(draft: Draft, words: string, dimension: DimensionId): Evidence {
  const start = draft.text.indexOf(words)
  const span = { start, end: start + words.length }
  const block = draft.blocks.findIndex((_, index) => {
    const { start: from, end } = blockSpan(draft, index)
    return from <= start && start < end
  })
  return measureEvidence(block, span, dimension, words)
}
