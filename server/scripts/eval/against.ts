import { createAnalyzer } from '../../src/engine/analyzer.ts'
import { readSentences } from '../train/teaching.ts'
import type { CreateAnalyzer } from './core.ts'
import { coreAt } from './core-at.ts'
import { type Judged, judgeParagraphs, judgeSentences } from './judged.ts'
import { mistakesOf } from './tally.ts'

/** What changed between two versions of the product. */
export interface Turned {
  /** Right before, wrong now. */
  readonly worse: readonly Turn[]
  /** Wrong before, right now. */
  readonly better: readonly Turn[]
  /** Wrong before and now, in different ways. */
  readonly otherwise: number
}

export interface Turn extends Pick<Judged, 'place' | 'label' | 'text'> {
  /** The dimensions that are too many and those that are missed, in the version that is wrong. */
  readonly mistakes: readonly string[]
}

/**
 * Reports which sentences and paragraphs changed since a revision. It uses the current weights, which may have been
 * trained on them.
 */
export async function against(revision: string, corpus: string | null, most: number): Promise<string> {
  const before = await coreAt(revision)
  const { sentences } = readSentences()
  const parts: [string, (core: CreateAnalyzer) => Judged[]][] = [
    ['taught sentences', (core) => judgeSentences(sentences, core)],
    ...(corpus === null
      ? []
      : [
          ['paragraphs', (core: CreateAnalyzer) => judgeParagraphs(corpus, core)] as [
            string,
            (core: CreateAnalyzer) => Judged[],
          ],
        ]),
  ]
  return parts
    .map(([name, judge]) => {
      const then = judge(before)
      const now = judge(createAnalyzer)
      return reportTurned(`${name} since ${revision}`, then, now, most)
    })
    .join('\n')
}

/** Compares two results. `before` and `now` hold the same sentences in the same order. */
export function turned(before: readonly Judged[], now: readonly Judged[]): Turned {
  const worse: Turn[] = []
  const better: Turn[] = []
  let otherwise = 0
  now.forEach((after, index) => {
    const then = before[index]
    if (!then) return
    const [was, is] = [mistakesOf(then, then.found), mistakesOf(after, after.found)]
    const { place, label, text } = after
    if (was.join() === is.join()) return
    if (was.length === 0) worse.push({ place, label, text, mistakes: is })
    else if (is.length === 0) better.push({ place, label, text, mistakes: was })
    else otherwise++
  })
  return { worse, better, otherwise }
}

function reportTurned(title: string, before: readonly Judged[], now: readonly Judged[], most: number): string {
  const { worse, better, otherwise } = turned(before, now)
  const right = now.filter((one) => mistakesOf(one, one.found).length === 0).length
  return [
    `${title}: ${now.length}, right ${right - better.length + worse.length} before and ${right} now`,
    ...reportTurns('right before, wrong now', worse, most),
    ...reportTurns('wrong before, right now', better, most),
    `  wrong in another way: ${otherwise}`,
  ].join('\n')
}

function reportTurns(title: string, turns: readonly Turn[], most: number): string[] {
  const lines = turns
    .slice(0, most)
    .map(({ place, label, text, mistakes }) => `    ${place}\t${mistakes.join(' ')}\t${label}\t${oneLine(text)}`)
  return [
    `  ${title}: ${turns.length}`,
    ...lines,
    ...(turns.length > most ? [`    … and ${turns.length - most} more`] : []),
  ]
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 120)}…` : line
}
