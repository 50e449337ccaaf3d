import type { Language, Localized } from '../framework/types.ts'
import { headingsAbove } from '../ledger/headings-above.ts'
import type { Span } from '../text/document/span.ts'
import { truncate } from '../text/document/truncate.ts'
import { visible } from '../text/document/visible.ts'
import { type StatedStateName, statedStateNames } from '../text/model/directive-names.ts'
import type { Draft } from '../text/model/draft.ts'
import type { AlignedPlace, AlignedTask, Alignment, AlignmentDoubt, AlignmentState, Remit } from './alignment.ts'
import { numberless } from './task-key.ts'

/** An aligned task as people read it: lines from 1, words in one language. */
export interface AlignmentRow {
  /** Its number in the table, from 1. */
  readonly number: number
  readonly aligned: AlignedTask
  /** Its heading without its number, else the first words of what is to be done. */
  readonly title: string
  /** The line of the task in its document. */
  readonly line: number
  /** 已承接, …; what the writer says goes before what was found. */
  readonly state: string
  readonly places: readonly PlaceRow[]
  /** The words that tie the two, of all places; long ones are cut. */
  readonly words: readonly string[]
  /** What is to be noted: copied wording, no mandate, the writer's reason. */
  readonly remarks: readonly string[]
}

/** A place of the draft: the words by which it is named, and its line. */
export interface PlaceRow {
  readonly place: AlignedPlace
  readonly title: string
  readonly line: number
}

/** Gives the line, from 1, of a place in a text. */
export type LineOf = (span: Span) => number

/** The rows of an alignment in the order of the parent documents. `parents`: the lines of each. */
export function alignmentRows(
  { tasks }: Alignment,
  draft: Draft,
  lineInDraft: LineOf,
  parents: readonly LineOf[],
  language: Language,
): AlignmentRow[] {
  return tasks.map((aligned, at) => ({
    number: at + 1,
    aligned,
    title: taskTitle(aligned),
    line: parents[aligned.parent]?.(aligned.task.span) ?? 1,
    state: aligned.stated ? statedStateNames[aligned.stated.state][language] : stateNames[aligned.state][language],
    places: aligned.places.map((place) => placeRow(place, draft, lineInDraft)),
    words: [
      ...new Set(aligned.places.flatMap(({ words }) => words.map(({ text }) => shortened(text, longestWords)))),
    ].slice(0, mostWords),
    remarks: remarksOn(aligned, lineInDraft, language),
  }))
}

const mostWords = 6
const longestWords = 16
const longestTitle = 28

/** The states as an office writes them; in English in the words of the directive. */
const stateNames: Readonly<Record<AlignmentState, Localized>> = {
  'taken-up': { zh: '已承接', en: 'taken up' },
  'in-part': { zh: '部分承接', en: 'taken up in part' },
  'not-seen': { zh: '未见承接', en: 'not seen' },
}

const copied: Localized = {
  zh: '基本照搬上级表述，宜结合本地实际细化',
  en: 'almost the wording of the parent document',
}
const remits: Readonly<Record<Remit, Localized>> = {
  above: { zh: '须核实本级事权（只列上级单位）', en: 'check whose it is (names bodies above only)' },
  'other-place': { zh: '须核实是否承接（指定其他地方）', en: 'check whose it is (given to other places)' },
}
const found: Localized = { zh: '系统判断：', en: 'found: ' }

function remarksOn(
  { isCopied, remit, stated, state, doubts }: AlignedTask,
  lineInDraft: LineOf,
  language: Language,
): string[] {
  if (stated) {
    const differs = state !== 'not-seen' || stated.state === 'taken-up'
    return [
      ...(stated.reason === '' ? [] : [stated.reason]),
      ...(differs && agrees[stated.state] !== state ? [found[language] + stateNames[state][language]] : []),
    ]
  }
  return [
    ...doubts.map((doubt) => doubtWords(doubt, lineInDraft)[language]),
    ...(isCopied ? [copied[language]] : []),
    ...(remit ? [remits[remit][language]] : []),
  ]
}

function doubtWords(doubt: AlignmentDoubt, lineInDraft: LineOf): Localized {
  switch (doubt.kind) {
    case 'opposed': {
      const line = lineInDraft(doubt.inDraft)
      return {
        zh: `须核对：上级为“${doubt.above}”，本稿第${line}行为“${doubt.here}”`,
        en: `check: “${doubt.above}” above, “${doubt.here}” on line ${line} of the draft`,
      }
    }
    case 'later':
      return {
        zh: `时限晚于上级：上级${doubt.above}，本稿${doubt.here}`,
        en: `later than above: ${doubt.above} there, ${doubt.here} here`,
      }
    case 'no-sum':
      return {
        zh: `上级列有资金（${doubt.above}），本稿对应条款未写资金`,
        en: `money is named above (${doubt.above}), none here`,
      }
  }
}

const agrees: Readonly<Record<StatedStateName, AlignmentState>> = {
  'taken-up': 'taken-up',
  'no-mandate': 'not-seen',
  elsewhere: 'not-seen',
}

function taskTitle({ task: { section, action } }: AlignedTask): string {
  return shortened(withoutNumber(section.at(-1) ?? '') || action)
}

function placeRow(place: AlignedPlace, draft: Draft, lineInDraft: LineOf): PlaceRow {
  const start = draft.starts[place.block] ?? 0
  const clause = place.clauses[0] ?? { start, end: start }
  const heading = headingsAbove(draft, place.block).at(-1) ?? ''
  const text = draft.blocks[place.block]?.prose.text ?? ''
  return { place, title: shortened(heading === '' ? text : heading), line: lineInDraft(clause) }
}

function withoutNumber(heading: string): string {
  return numberless(heading).replace(/[。.：:；;]$/, '')
}

function shortened(words: string, longest = longestTitle): string {
  const bare = words.trim().replace(/[。.：:；;]$/, '')
  return visible(truncate(bare, longest))
}
