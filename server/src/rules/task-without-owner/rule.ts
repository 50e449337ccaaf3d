import { roleAt } from '../../text/model/context.ts'
import type { Provision } from '../../text/provisions/provisions.ts'
import { rowsWithoutOwner } from '../rows-without-owner.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { setsTasks } from '../sets-tasks.ts'
import type { Survey } from '../survey.ts'

/** In a draft whose tasks name who is responsible, a task that does not. */
export const taskWithoutOwner: SurveyRule = {
  id: 'task-without-owner',
  nameZh: '任务无责任单位',
  summary: {
    zh: '同级任务大多写明责任单位，个别任务没有写。',
    en: 'A task names no responsible body, while most tasks at its level do.',
  },
  scope: 'survey',
  reads: ['barredRows', 'ownerNotes', 'owners'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    bare: {
      zh: '同级任务大多写明责任单位，“{label}”没有写明。',
      en: 'Most tasks at this level name a responsible body; {label} does not.',
    },
    row: {
      zh: '表中各项大多写明“{column}”，“{label}”一行没有写明。',
      en: 'Most rows of this table fill in “{column}”; the row “{label}” does not.',
    },
  },
  check(survey) {
    if (!setsTasks(survey)) return none
    const inTables = rowsWithoutOwner(survey)
    return inTables.length === 0 ? inText(survey) : [...inText(survey), ...inTables]
  },
}

function inText(survey: Survey): readonly SurveyFinding[] {
  if (survey.statedOf('ownerNotes').length === 0) return none
  const found = poolsOf(survey).flatMap((pool) => tasksWithoutOwner(survey, pool))
  found.sort((a, b) => a.block - b.block)
  // Where a task within it is reported, what holds it is not.
  return found
    .filter(({ last }, at) => (found[at + 1]?.block ?? last + 1) > last)
    .flatMap(({ block }) => findingAt(survey, block))
}

const none: readonly SurveyFinding[] = []
/** So many tasks of a kind must name somebody, and such a share of them. */
const fewest = 3
const share = 0.75

/**
 * False for what is about the draft itself: the first articles and the last, and in English the first sections. The first
 * of Chinese tasks is one, though no note stands before it.
 */
function isTask({ blocks, language }: Survey, { block }: Provision, noted: readonly number[]): boolean {
  const [first = 0, last = 0] = [noted[0], noted.at(-1)]
  const isArticle = blocks[block]?.marker?.scheme === 'article'
  return (block > first || (language === 'zh' && !isArticle)) && (block < last || !isArticle)
}

/** The tasks of one style in one document: the blocks of those with a note, and those without. */
interface Pool {
  readonly noted: number[]
  readonly bare: Provision[]
}

function poolsOf(survey: Survey): Pool[] {
  const { blocks, outline, provisions } = survey
  const notes = countsBefore(blocks.map(({ particulars }) => particulars.ownerNotes !== undefined))
  const acts = countsBefore(blocks.map(({ commits }) => commits))
  const isOwned = ownedFromAbove(survey)
  const pools = new Map<string, Pool>()
  provisions.list.forEach((task, index) => {
    const { block, last, scope, style } = task
    const has = (counts: readonly number[]): boolean => (counts[last + 1] ?? 0) > (counts[block] ?? 0)
    if (roleAt(outline, block) !== 'measure' || !has(acts)) return
    const key = `${scope} ${style}`
    const pool = pools.get(key) ?? { noted: [], bare: [] }
    pools.set(key, pool)
    if (has(notes)) pool.noted.push(block)
    else if (!isOwned(index)) pool.bare.push(task)
  })
  return [...pools.values()]
}

/**
 * Those without a note whose sentences name nobody; none where such are many. Sentences are read for owners only where
 * enough tasks have a note, and only until the others are too many.
 */
function tasksWithoutOwner(survey: Survey, { noted, bare }: Pool): Provision[] {
  if (noted.length < fewest) return []
  const found: Provision[] = []
  for (const task of bare) {
    if (namesOwner(survey, task)) continue
    found.push(task)
    if (noted.length < share * (noted.length + found.length)) return []
  }
  return found.filter((task) => isTask(survey, task, noted))
}

function namesOwner({ blocks }: Survey, { block, last }: Provision): boolean {
  for (let index = block; index <= last; index++) if (blocks[index]?.particulars.owners !== undefined) return true
  return false
}

/** By index: how many of the items before it hold. */
function countsBefore(items: readonly boolean[]): readonly number[] {
  const counts = [0]
  for (const item of items) counts.push((counts.at(-1) ?? 0) + (item ? 1 : 0))
  return counts
}

/** Tells whether a heading, a paragraph that leads into sections, or a task around a provision names its owner. */
function ownedFromAbove({ blocks, outline, provisions }: Survey): (provision: number) => boolean {
  const closes = (block: number): boolean => blocks[block]?.particulars.ownerNotes?.some((one) => one.closes) ?? false
  const sections: boolean[] = []
  outline.sections.forEach(({ heading, parent }, index) => {
    const first = heading + 1
    const isLed = outline.sectionOf[first] === index && blocks[first]?.kind === 'paragraph' && closes(first)
    // What a numbered paragraph holds is told by the provisions: the next one may be no section.
    const isHead = blocks[heading]?.kind === 'heading' || blocks[heading]?.marker === null
    sections[index] = (isHead && closes(heading)) || isLed || (sections[parent] ?? false)
  })
  const provided: boolean[] = []
  provisions.list.forEach(({ parent, block }, index) => {
    const above = provisions.list[parent]
    const inSection = sections[outline.sectionOf[block] ?? -1] ?? false
    provided[index] = inSection || (above !== undefined && (closes(above.block) || (provided[parent] ?? false)))
  })
  return (provision) => provided[provision] ?? false
}

/** In a sentence a number has no full stop: “number 3”, “Action 3”, “(a)”. */
function bareLabel(label: string): string {
  const bare = label.replace(/[.:：．、]$/, '')
  return /^[\d.]+$/.test(bare) ? `number ${bare}` : bare
}

/** At its number; where that is no text of the block, as in a Markdown list, all of it. */
function findingAt({ blocks }: Survey, block: number): SurveyFinding[] {
  const task = blocks[block]
  if (!task?.marker) return []
  const { span, label } = task.marker
  const place = span.end > span.start ? span : task.whole
  return [
    {
      block,
      span: place,
      message: { key: 'bare', values: { label: { zh: label, en: bareLabel(label) } } },
      remedies: [],
    },
  ]
}
