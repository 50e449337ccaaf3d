import type { Task } from '../ledger/task.ts'

/**
 * The words by which a directive names each task: those of its heading where no other task has the same, else the first
 * of its own. No number, so that tasks may be added and renumbered; no mark that ends a name in a directive.
 */
export function taskKeys(tasks: readonly Task[]): string[] {
  const headings = tasks.map((task) => bare(task.section.at(-1) ?? ''))
  const counts = new Map<string, number>()
  for (const heading of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1)
  return tasks.map(({ action }, at) => {
    const heading = headings[at] ?? ''
    return heading.length >= shortestHeading && counts.get(heading) === 1 ? heading : bare(action)
  })
}

const shortestHeading = 4
const longest = 24

function bare(words: string): string {
  return keyForm(numberless(words).slice(0, 4 * longest)).slice(0, longest)
}

/** A heading, or the words of a task, without the number before it. */
export function numberless(words: string): string {
  return words.replace(/^[\s（(]*[一二三四五六七八九十百\d]{1,4}[）).．、\s]+/, '')
}

/** Words without what a directive cannot hold or a writer may change: white space, marks, quotation marks. */
export function keyForm(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** How alike two keys are, from 0 to 1: the pairs of characters that they share (Dice). */
export function keySimilarity(a: string, b: string): number {
  if (a === b) return 1
  const [first, second] = [pairs(a), pairs(b)]
  let shared = 0
  for (const pair of first) if (second.has(pair)) shared++
  return (2 * shared) / Math.max(1, first.size + second.size)
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}
