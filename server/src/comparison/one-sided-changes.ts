import type { Analysis } from '../engine/analyzer.ts'
import { opensSection } from '../text/model/block.ts'
import type { FilePart } from './matching/file-parts.ts'
import { isAlone, type MatchedRow } from './matching/matched-row.ts'
import { placeIn, type Sentence } from './matching/passages.ts'
import { measuresIn } from './measures-in.ts'
import type { Change, Side, WordRun } from './model/comparison.ts'
import { noteStatements } from './sentences/note-statements.ts'
import { ownWords } from './sentences/own-words.ts'
import { shown } from './sentences/shown.ts'
import { type Statement, type StatementKey, statement } from './sentences/statement.ts'

/** The changes of rows that only one draft has, by row. What a removed section holds is told with it. */
export function oneSidedChanges(
  rows: readonly MatchedRow[],
  side: Side,
  analysis: Analysis,
  absent: ReadonlySet<number>,
  parts: readonly FilePart[],
): ReadonlyMap<MatchedRow, Change> {
  const alone = new Map<number, MatchedRow>()
  for (const row of rows) {
    // Of a paragraph that has gone to pieces only what is left is told.
    if (isAlone(row)) for (const block of row[side]) if (!absent.has(block)) alone.set(block, row)
  }
  const { blocks, outline } = analysis.draft
  const sectionAt = new Map(outline.sections.map(({ heading, last }) => [heading, last]))
  const annexAt = new Map(parts.filter(({ isAnnex }) => isAnnex).map(({ from, to }) => [from, to - 1]))
  const found = new Map<MatchedRow, Change>()
  let until = -1
  for (const [block, row] of [...alone].sort(([a], [b]) => a - b)) {
    if (block <= until) continue
    const own = blocks[block]
    const last = annexAt.get(block) ?? (own && opensSection(own) ? (sectionAt.get(block) ?? block) : block)
    const isSection = last > block && isAllAlone(block, last, alone, analysis)
    if (isSection) until = last
    // 附件 over a document that the other file has without this line.
    else if (annexAt.has(block)) continue
    const places = Array.from({ length: isSection ? last - block + 1 : 1 }, (_, at) => ({ block: block + at }))
    found.set(row, ofBlocks(places, side, analysis, isSection))
  }
  return found
}

/** True if all blocks of a section that have words are in one draft alone. */
function isAllAlone(from: number, to: number, alone: ReadonlyMap<number, MatchedRow>, { draft }: Analysis): boolean {
  for (let block = from; block <= to; block++) {
    const isSilent = !/[\p{L}\p{N}]/u.test(draft.blocks[block]?.prose.text ?? '')
    if (!alone.has(block) && !isSilent) return false
  }
  return true
}

function ofBlocks(
  places: readonly { readonly block: number }[],
  side: Side,
  analysis: Analysis,
  isSection: boolean,
): Change {
  const [first, last] = [places[0]?.block ?? 0, places.at(-1)?.block ?? 0]
  const { draft } = analysis
  const kind = draft.blocks[first]?.kind
  const text = draft.blocks[first]?.prose.text ?? ''
  const isHeading = !isSection && (kind === 'heading' || kind === 'title')
  const key = keys[isSection ? 'section' : kind === 'row' ? 'row' : 'passage'][side]
  const measures = measuresIn(analysis, places)
  const start = placeIn(draft, first)
  const place = { ...start, span: { start: start.span.start, end: placeIn(draft, last).span.end } }
  const runs: WordRun[] = places.slice(0, mostShown).map(({ block }) => ({
    kind: side === 'old' ? 'deleted' : 'added',
    text: `${ownWords(draft, block, { start: 0, end: draft.blocks[block]?.prose.text.length ?? 0 })}${block < last ? '\n' : ''}`,
  }))
  // Of a line of a few words, the words say more than that it is gone.
  const isLine = !isSection && kind !== 'row' && text.length <= longestLine
  const note = isSection ? [] : noteStatements(text, '', side, draft.language)
  const weight =
    note[0]?.weight ??
    (measures.dimensions.length === 0 && (isHeading || text.length < shortestPassage)
      ? isHeading
        ? 30
        : 14
      : weightOf(side, measures))
  const whole = isLine ? lineStatement(side, weight, text) : statement(key, weight, { of: measures.names })
  return {
    kind: side === 'old' ? 'removed' : 'added',
    weight,
    statements: note.length > 0 ? note : [whole],
    old: side === 'old' ? place : null,
    new: side === 'new' ? place : null,
    words: runs,
    dimensions: measures.dimensions,
  }
}

function lineStatement(side: Side, weight: number, text: string): Statement {
  return side === 'old'
    ? statement('deleted', weight, { old: shown(text) })
    : statement('inserted', weight, { new: shown(text) })
}

const longestLine = 40
/** Of the paragraphs of a section: nobody reads more in a list of changes. */
const mostShown = 40
const shortestPassage = 12

/** The change that a sentence is there in one draft alone, in a passage that both have; `other` is that of the other draft. */
export function oneSidedSentence(sentence: Sentence, side: Side, analysis: Analysis, other: string): Change {
  const { block, span } = sentence
  const measures = measuresIn(analysis, [{ block, span }])
  const note = noteStatements(sentence.text, other, side, analysis.draft.language)
  const weight = note[0]?.weight ?? weightOf(side, measures)
  const place = placeIn(analysis.draft, block, span)
  return {
    kind: side === 'old' ? 'removed' : 'added',
    weight,
    statements: note.length > 0 ? note : [statement(keys.sentence[side], weight, { of: measures.names })],
    old: side === 'old' ? place : null,
    new: side === 'new' ? place : null,
    words: [{ kind: side === 'old' ? 'deleted' : 'added', text: ownWords(analysis.draft, block, span) }],
    dimensions: measures.dimensions,
  }
}

const keys: Readonly<Record<'section' | 'passage' | 'row' | 'sentence', Readonly<Record<Side, StatementKey>>>> = {
  section: { old: 'removedSection', new: 'addedSection' },
  passage: { old: 'removedPassage', new: 'addedPassage' },
  row: { old: 'removedRow', new: 'addedRow' },
  sentence: { old: 'removedSentence', new: 'addedSentence' },
}

function weightOf(
  side: Side,
  { dimensions, hard }: { readonly dimensions: readonly unknown[]; readonly hard: boolean },
): number {
  const isMeasure = dimensions.length > 0
  if (side === 'old') return isMeasure ? (hard ? 86 : 82) : 56
  return isMeasure ? (hard ? 56 : 52) : 45
}
