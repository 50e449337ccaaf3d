import type { Directive } from '../text/model/directive.ts'
import { statedStateNamed } from '../text/model/directive-names.ts'
import type { Draft } from '../text/model/draft.ts'
import type { StatedAlignment } from './alignment.ts'
import { keyForm, keySimilarity } from './task-key.ts'

/** What the directives of a draft say of tasks. */
export interface StatedStates {
  /** By index of the task's key. */
  readonly byTask: ReadonlyMap<number, StatedAlignment>
  /** Those that fit none of the tasks. */
  readonly idle: readonly Directive[]
}

/**
 * Finds the task that each directive names: the one with its words, else the one whose words are most alike, since the
 * parent document may have been edited. Of two directives on a task the later one holds.
 */
export function statedStates({ directives }: Draft, keys: readonly string[]): StatedStates {
  const byTask = new Map<number, StatedAlignment>()
  const idle: Directive[] = []
  const exact = new Map(keys.map((key, index) => [key, index]))
  let fuzzy = 0
  for (const directive of directives) {
    if (directive.kind !== 'parent-task') continue
    const [word, ...names] = directive.arguments
    const state = statedStateNamed(word?.text ?? '')
    const key = keyForm(names.map(({ text }) => text).join(''))
    const task = exact.get(key) ?? (fuzzy++ < mostFuzzy ? nearest(key, keys) : undefined)
    if (state === null || task === undefined) idle.push(directive)
    else byTask.set(task, { state, reason: directive.reason.text, directive })
  }
  return { byTask, idle }
}

/** From which two keys are those of the same task. */
const alike = 0.6
/** Directives for which the nearest task is looked for: that goes through all of them. */
const mostFuzzy = 200

function nearest(key: string, keys: readonly string[]): number | undefined {
  let best: number | undefined
  let most = alike
  keys.forEach((one, index) => {
    const similarity = keySimilarity(key, one)
    if (similarity >= most && (similarity > most || best === undefined)) [most, best] = [similarity, index]
  })
  return best
}
