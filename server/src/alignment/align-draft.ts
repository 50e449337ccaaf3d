import type { Analysis } from '../engine/analyzer.ts'
import { trimmed } from '../facts/particulars/brackets.ts'
import { listTasks } from '../ledger/list-tasks.ts'
import type { Task } from '../ledger/task.ts'
import type { Span } from '../text/document/span.ts'
import { type PlacedBlock, placedBlock, spanInDraft } from '../text/model/draft.ts'
import type { AlignedPlace, AlignedTask, Alignment, AlignmentDoubt, AlignmentState } from './alignment.ts'
import { type ClauseIndex, createClauseIndex } from './clause-index.ts'
import { documentTitle, titleLinesOf } from './document-title.ts'
import { type FeatureWeights, featureWeights } from './feature-weights.ts'
import { createTaskMatcher, type MatchedBlock, type TaskMatch } from './match-task.ts'
import { matterOf, withHeading, withoutDates } from './matter.ts'
import { measuresAsTasks } from './measures-as-tasks.ts'
import { oppositionIn } from './opposed.ts'
import { placeIn, remitOf } from './remit.ts'
import { sharedWords } from './shared-words.ts'
import { type StatedStates, statedStates } from './stated-states.ts'
import { taskKeys } from './task-key.ts'
import { titlesMatter } from './titles-matter.ts'
import { copiedShare, createVerbatimFinder, type VerbatimFinder } from './verbatim.ts'
import { createWeaknessFinder, type WeaknessFinder } from './weaker.ts'

/**
 * How far a draft takes up the tasks of the documents that it is to carry out (承接情况对照表). Of a parent without
 * tasks, its measures are taken. Total; its time grows with the sizes of the documents added up, not multiplied.
 */
export function alignDraft(parents: readonly Analysis[], draft: Analysis): Alignment {
  const own = listTasks(draft)
  const index = createClauseIndex(draft, own)
  const findWeakness = createWeaknessFinder(draft.draft, own)
  const findVerbatim = createVerbatimFinder(draft.draft, index.blocks)
  const tasks = parents.map(tasksOf)
  const keys = taskKeys(tasks.flat())
  const stated = statedStates(draft.draft, keys)
  let number = 0
  const aligned = parents.flatMap((parent, at) => {
    const from = number
    number += tasks[at]?.length ?? 0
    return alignParent({
      parent,
      at,
      tasks: tasks[at] ?? [],
      draft,
      findWeakness,
      index,
      findVerbatim,
      keys,
      from,
      stated,
    })
  })
  return {
    parents: parents.map((parent) => ({
      title: documentTitle(parent.draft),
      language: parent.draft.language,
      level: parent.coverage.draft.level,
    })),
    tasks: aligned,
    idle: stated.idle,
  }
}

function tasksOf(parent: Analysis): readonly Task[] {
  // A line of marks is no task.
  const tasks = listTasks(parent).filter(({ action }) => /[\p{L}\p{N}]/u.test(action))
  return tasks.length > 0 ? tasks.map((task) => withHeading(task, parent.draft)) : measuresAsTasks(parent)
}

/** A parent document beside the draft, with what was made of the draft for all of them. */
interface Pair {
  readonly parent: Analysis
  /** Its index. */
  readonly at: number
  readonly tasks: readonly Task[]
  readonly draft: Analysis
  readonly findWeakness: WeaknessFinder
  readonly index: ClauseIndex
  readonly findVerbatim: VerbatimFinder
  /** Of the tasks of all parents; those of this one begin at `from`. */
  readonly keys: readonly string[]
  readonly from: number
  readonly stated: StatedStates
}

function alignParent(pair: Pair): AlignedTask[] {
  const { parent, at, tasks, draft, findWeakness, index, findVerbatim, keys, from, stated } = pair
  const { language } = parent.draft
  const weigh = featureWeights(tasks, language, index)
  const common = titlesMatter(parent.draft, draft.draft)
  const match = createTaskMatcher(index, weigh, language)
  const place = titleLinesOf(draft.draft).flatMap((line) => placeIn(line) ?? [])[0] ?? null
  const levels = [parent.coverage.draft.level, draft.coverage.draft.level] as const
  return tasks.map((task, number): AlignedTask => {
    const matter = matterOf(task, language)
    const found = match(language === 'zh' ? matter : withoutDates(task, language), task.section.at(-1) ?? '')
    const verbatim = findVerbatim(task.action)
    const isCopied = verbatim !== null && verbatim.share >= copiedShare
    const matched =
      isCopied && !found.blocks.some(({ block }) => block === verbatim.block)
        ? [{ block: verbatim.block, clauses: [] }, ...found.blocks]
        : found.blocks
    const read = isCopied || stateOf(found) !== 'not-seen'
    const tied = read ? matched.map((one) => tieOf(one, task, matter, pair, { weigh, common })) : []
    const opposed = tied.flatMap(({ opposition }) => opposition ?? []).slice(0, 1)
    const isTied = isCopied || found.isNamed || isTie(tied)
    const told = isTied ? (isCopied ? 'taken-up' : stateOf(found)) : 'not-seen'
    // What a draft permits is not what its parent forbids, however alike the words.
    const state = opposed.length === 0 ? told : found.points > 1 && told !== 'not-seen' ? 'in-part' : 'not-seen'
    const blocks = matched.map(({ block }) => block)
    return {
      parent: at,
      task,
      key: keys[from + number] ?? '',
      state,
      score: isCopied ? Math.max(found.score, verbatim.share) : found.score,
      places: state === 'not-seen' ? [] : tied.map(({ place: one }) => one),
      isCopied: isCopied && state !== 'not-seen',
      remit: state === 'not-seen' ? remitOf(task, ...levels, place) : null,
      doubts: [...opposed, ...(state === 'not-seen' ? [] : findWeakness(task, parent.draft, blocks))],
      stated: stated.byTask.get(from + number) ?? null,
    }
  })
}

/** Whether places have words enough in common with a task: one that tells, or several that any text may have. */
function isTie(tied: readonly Tie[]): boolean {
  return tied.some(({ tells }) => tells) || tied.flatMap(({ place }) => place.words).length >= fewestWords
}

const fewestWords = 3

/** Learnt on labelled pairs of real documents (test/corpus/README.md). */
const takenUp = 0.2
const inPart = 0.07

/** Of a task with few points, one is not yet the task. */
const pointsTakenUp = 1.5
const halfTakenUp = 0.5

function stateOf({ score, points }: TaskMatch): AlignmentState {
  const whole = Math.max(takenUp, Math.min(halfTakenUp, pointsTakenUp / Math.max(1, points)))
  return score >= whole ? 'taken-up' : score >= inPart ? 'in-part' : 'not-seen'
}

const mostClauses = 3

interface Tie {
  readonly place: AlignedPlace
  readonly opposition: AlignmentDoubt | null
  /** It has words that tie it to the task. */
  readonly tells: boolean
}

function tieOf(
  { block, clauses }: MatchedBlock,
  task: Task,
  matter: string,
  { parent, draft, index }: Pair,
  { weigh, common }: { readonly weigh: FeatureWeights; readonly common: ReadonlySet<string> },
): Tie {
  const { language } = draft.draft
  const placed = placedBlock(draft.draft, block)
  const text = placed?.prose.text ?? ''
  const own = clauses.slice(0, mostClauses).flatMap((number) => index.clauses[number] ?? [])
  const spans = own.length > 0 ? own : [{ start: 0, end: text.length }]
  const shared = spans.flatMap((span) => sharedWords(matter, text, span, language, weigh, common))
  const words = shared.flatMap(({ text: word, inFirst, inSecond }) => {
    if (!placed) return []
    const inDraft = spanInDraft(placed, { start: inSecond, end: inSecond + word.length })
    return { text: word, inParent: spanInParent(parent, task, inFirst, word.length), inDraft }
  })
  const opposition = oppositionIn(matter, text, shared, language)
  return {
    place: {
      block,
      clauses: placed ? spans.map((span) => spanInDraft(placed, trimmed(text, span))) : [],
      words: words.filter(({ text: word }, at) => words.findIndex((one) => one.text === word) === at),
    },
    tells: shared.some(({ tell }) => tell),
    opposition:
      opposition && placed
        ? {
            kind: 'opposed',
            above: opposition.above,
            here: opposition.here,
            inDraft: spanInDraft(placed, opposition.span),
          }
        : null,
  }
}

/** Where words of a task's action are in its document: the whole task where the action is put together of cells. */
function spanInParent({ draft }: Analysis, { block, span, action }: Task, offset: number, length: number): Span {
  const placed: PlacedBlock | null = placedBlock(draft, block)
  const from = placed?.prose.text.indexOf(action) ?? -1
  if (!placed || from < 0) return span
  return spanInDraft(placed, { start: from + offset, end: from + offset + length })
}
