import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignDraft } from '../../src/alignment/align-draft.ts'
import type { AlignedTask, AlignmentState } from '../../src/alignment/alignment.ts'
import { type Analysis, createAnalyzer } from '../../src/engine/analyzer.ts'
import { memoize } from '../../src/memoize.ts'
import { root } from '../root.ts'

/** A task of a parent document and a draft, as a reader told it (test/corpus/alignment.jsonl). Lines count from 1. */
interface LabelledTask {
  readonly half: 'tuning' | 'held-out'
  readonly parent: string
  readonly line: number
  readonly draft: string
  readonly state: 'full' | 'part' | 'none'
  /** The lines of the draft that take it up. */
  readonly lines: readonly number[]
}

/** A labelled task with what the product says of it. */
interface ToldTask extends LabelledTask {
  readonly told: LabelledTask['state']
  readonly score: number
  readonly toldLines: readonly number[]
}

/** How well states are told in one half of the labels. */
export interface AlignmentScores {
  readonly tasks: number
  /** Of “taken up, whole or in part”, against “not seen”. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** The share of tasks of which all three states are told right, and the mean of the F1 of the three. */
  readonly exact: number
  readonly macroF1: number
  /** Of the tasks taken up: the share whose best place is one that the reader named. */
  readonly placed: number
}

/** Aligns the labelled pairs of documents of a corpus. A label whose task is not found counts as not seen. */
export function toldTasks(corpus: string): ToldTask[] {
  const lines = readFileSync(join(root, 'test/corpus/alignment.jsonl'), 'utf8').trim().split('\n')
  const labels = lines.map((line) => JSON.parse(line) as LabelledTask)
  const read = reader(corpus)
  const pairs = new Set(labels.map(({ parent, draft }) => `${parent} ${draft}`))
  return [...pairs].flatMap((pair) => {
    const own = labels.filter((label) => `${label.parent} ${label.draft}` === pair)
    const [parent, draft] = [read(own[0]?.parent ?? ''), read(own[0]?.draft ?? '')]
    const { tasks } = alignDraft([parent.analysis], draft.analysis)
    return own.map((label): ToldTask => {
      const task = tasks.find((one) => parent.lineAt(one.task.span.start) === label.line)
      const toldLines = task?.places.map(({ block }) => draft.lineAt(draft.analysis.draft.starts[block] ?? 0)) ?? []
      return { ...label, told: toldState(task), score: task?.score ?? 0, toldLines }
    })
  })
}

export function alignmentScores(told: readonly ToldTask[]): AlignmentScores {
  const is = (state: LabelledTask['state']): boolean => state !== 'none'
  const upright = told.filter((one) => is(one.state) && is(one.told)).length
  const precision = upright / told.filter((one) => is(one.told)).length
  const recall = upright / told.filter((one) => is(one.state)).length
  const placed = told.filter(({ state, lines, toldLines }) => is(state) && lines.includes(toldLines[0] ?? -1)).length
  return {
    tasks: told.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    exact: told.filter((one) => one.state === one.told).length / told.length,
    macroF1: (['full', 'part', 'none'] as const).reduce((sum, state) => sum + f1Of(told, state), 0) / 3,
    placed: placed / told.filter((one) => is(one.state)).length,
  }
}

function f1Of(told: readonly ToldTask[], state: LabelledTask['state']): number {
  const right = told.filter((one) => one.state === state && one.told === state).length
  const all = told.filter((one) => one.state === state).length + told.filter((one) => one.told === state).length
  return all === 0 ? 0 : (2 * right) / all
}

const states: Readonly<Record<AlignmentState, LabelledTask['state']>> = {
  'taken-up': 'full',
  'in-part': 'part',
  'not-seen': 'none',
}

function toldState(task: AlignedTask | undefined): LabelledTask['state'] {
  return task ? states[task.state] : 'none'
}

interface ReadDocument {
  readonly analysis: Analysis
  readonly lineAt: (offset: number) => number
}

/** Reads each document once. */
function reader(corpus: string): (file: string) => ReadDocument {
  return memoize((file: string) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const format = file.endsWith('.md') ? 'markdown' : 'plain'
    return {
      analysis: createAnalyzer().analyze(text, { format, check: false }),
      lineAt: (offset: number) => text.slice(0, offset).split('\n').length,
    }
  })
}
