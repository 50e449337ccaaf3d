import { leadInsOf, noLeadIns } from '../../src/coverage/fold/lead-in.ts'
import { Tally } from '../../src/coverage/fold/tally.ts'
import { type Identity, identityOf } from '../../src/coverage/kind/identity.ts'
import { isMet, needsMet } from '../../src/coverage/verdict/grounds.ts'
import { type BlockReading, readBlock } from '../../src/facts/extract-facts.ts'
import type { Language } from '../../src/framework/types.ts'
import { wholeSplice } from '../../src/text/document/splice.ts'
import { contextKey } from '../../src/text/model/context.ts'
import type { Draft } from '../../src/text/model/draft.ts'
import { parseDraft } from '../../src/text/parse-draft.ts'
import { toSource } from '../../src/text/prose/prose.ts'
import { addNamed, addRuns } from '../../src/weighing/features/clause-features.ts'
import { ClauseRows } from '../../src/weighing/features/clause-rows.ts'
import { weighedSpan } from '../../src/weighing/features/weighed-span.ts'
import { contextNames } from '../../src/weighing/weights/contexts.ts'
import type { FeatureIndex } from './feature-index.ts'

/** A clause of a draft with its features. */
export interface DraftClause {
  /** In the draft, from its first character to after its last. */
  readonly start: number
  readonly end: number
  /** Index of its block. */
  readonly block: number
  readonly isHeading: boolean
  readonly text: string
  /** Rows of its runs of words, and of its named features. */
  readonly runs: Int32Array
  readonly named: Int32Array
  readonly contexts: readonly string[]
}

const rows = new ClauseRows()

/** Returns the clauses of a draft, from an offset on, as the product reads them. */
export function clausesOf(text: string, language: Language, features: FeatureIndex, from = 0): DraftClause[] {
  const draft = parseDraft(text, { language })
  const readings = draft.blocks.map((block, index) => readBlock(block, contextKey(draft, index), language))
  const { subject, genre } = profile(draft, readings)
  const met = needsMet(subject, genre)
  const weighed = readings.map(({ facts }) => ({ facts, clauses: [] }))
  const leads = leadInsOf(draft.blocks, weighed, noLeadIns, wholeSplice(draft.blocks.length)).verbs
  const found: DraftClause[] = []
  draft.blocks.forEach((block, index) => {
    const at = draft.starts[index] ?? 0
    if (at + block.length <= from) return
    const context = contextKey(draft, index)
    const { clauses, candidates: ofAll } = readings[index] ?? { clauses: [], candidates: [] }
    const isLed = (leads[index] ?? null) !== null
    const { prose, kind } = block
    clauses.forEach((clause, number) => {
      if (clause.end <= clause.start) return
      const candidates = ofAll[number] ?? []
      const weighed = weighedSpan(block, clause, language)
      rows.clear()
      addNamed(clause, weighed, candidates, block, context, number === 0, language, rows)
      const named = rows.rows.slice(0, rows.count)
      rows.clear()
      addRuns(prose.text, weighed, language, features, rows)
      found.push({
        start: at + toSource(prose, clause.start),
        end: at + toSource(prose, clause.end - 1) + 1,
        block: index,
        isHeading: kind === 'heading' || kind === 'title',
        text: prose.text.slice(clause.start, clause.end),
        runs: rows.rows.slice(0, rows.count),
        named,
        contexts: [
          contextNames.subject(subject),
          contextNames.genre(genre),
          ...(isLed ? [contextNames.led] : []),
          ...candidates.flatMap(({ needs, dimension }) =>
            isMet(needs, met, isLed) ? [contextNames.met(needs, dimension)] : [],
          ),
        ],
      })
    })
  })
  return found
}

function profile(draft: Draft, readings: readonly BlockReading[]): Identity {
  const tally = new Tally()
  draft.blocks.forEach((block, index) => {
    const reading = readings[index]
    if (reading) tally.countBlock(block, { facts: reading.facts, clauses: [] }, contextKey(draft, index).role, 1)
  })
  return identityOf(draft, tally, null)
}

/** Returns the runs in words that are not a clause, without those that involve the beginning or the end. */
export function runsOf(words: string, language: Language, features: FeatureIndex): Int32Array {
  const text = `，${words}，`
  rows.clear()
  addRuns(text, { start: 0, end: text.length }, language, features, rows)
  return rows.rows
    .slice(0, rows.count)
    .filter((_, index) => (rows.starts[index] ?? 0) > 0 && (rows.ends[index] ?? 0) < text.length)
}
