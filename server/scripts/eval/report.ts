import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/framework/types.ts'
import { linesOf } from '../train/read-paragraphs.ts'
import { sentenceKinds } from '../train/sentence-file.ts'
import { bootstrap } from './bootstrap.ts'
import { saidBy } from './documents.ts'
import { scoreElements } from './elements.ts'
import type { GoldUnit } from './gold.ts'
import { grid } from './grid.ts'
import { labelledUnits, type Scores, scoreDrafts, scoreLocal, tallyParagraphs, tallyUnits } from './scores.ts'
import { confusion, countSentences, mistakes, outcomes, type ReadSentence } from './sentence-counts.ts'
import { figure, table } from './table.ts'
import { mistakesOf } from './tally.ts'

const names: Readonly<Record<Language, string>> = { zh: 'Chinese', en: 'English' }

const languages = ['zh', 'en'] as const

/** Reports the training sentences: tables, and the figures in the last line of `clauses.mjs`. */
export function reportSentences({ sentences }: Scores): string {
  return languages
    .filter((language) => sentences[language].length > 0)
    .map((language) => {
      const own = sentences[language]
      return [reportCounts(`taught sentences, ${names[language]}`, own), reportKinds(own)].join('\n')
    })
    .join('\n')
}

/** Reports those of the training sentences that stand in the corpus too: the ones that the project began with. */
export function reportWritten(corpus: string, { sentences }: Scores): string {
  return languages
    .flatMap((language) => {
      const file = join(corpus, 'clauses', `written-${language}.jsonl`)
      if (!existsSync(file)) return []
      const written = new Set(linesOf<{ readonly text: string }>(file).map(({ text }) => text))
      const own = sentences[language].filter(({ sentence }) => written.has(sentence.text))
      return own.length > 0 ? [reportCounts(`of these, written clauses of the corpus, ${names[language]}`, own)] : []
    })
    .join('\n')
}

function reportCounts(title: string, found: readonly ReadSentence[]): string {
  const counts = countSentences(found)
  return [
    table(`${title}, ${found.length}`, counts.tallies),
    `  measures found ${outOf(counts.found, counts.wanted)}, negatives taken for measures ${outOf(counts.takenForMeasures, counts.negatives)}, elements found ${outOf(counts.elementsFound, counts.elements)}`,
  ].join('\n')
}

function reportKinds(found: readonly ReadSentence[]): string {
  const counts = confusion(found)
  const rows = sentenceKinds.flatMap((kind): [string, number[]][] => {
    const row = counts.get(kind)
    return row ? [[kind, outcomes.map((id) => row[id])]] : []
  })
  return grid('labelled \\ found', outcomes, rows)
}

/**
 * Reports `labels.jsonl`: the paragraphs, the random drafts, and the elements of five documents. `isWhole`: all
 * documents were scored.
 */
export function reportLabels(corpus: string, own: string, scores: Scores, isWhole: boolean): string {
  const units = labelledUnits(corpus, join(corpus, 'labels.jsonl'), scores)
  const lines = [reportUnits('labels.jsonl', units, scores)]
  if (isWhole) {
    const { exact, flags, drafts } = scoreDrafts(corpus, scores)
    const elements = scoreElements(join(own, 'elements.jsonl'), join(corpus, 'policy'), scores.measures)
    lines.push(
      `  exact missing sets ${exact}/${drafts}, flags F1 ${figure(flags)}`,
      `  elements: ${elements.right} right, ${elements.wrong} wrong, ${elements.missed} missed of ${elements.units}, micro-F1 ${figure(elements.f1)}`,
    )
  }
  return lines.join('\n')
}

/** Lists the paragraphs of `labels.jsonl` that are told wrongly, by document and line: what is too many, what is missed. */
export function reportWrongLabels(corpus: string, scores: Scores): string {
  const said = saidBy(scores.measures)
  const wrong = labelledUnits(corpus, join(corpus, 'labels.jsonl'), scores).flatMap((unit) => {
    const found = mistakesOf(unit, said(unit))
    return found.length === 0 ? [] : [`  ${unit.doc}:${unit.line}\t${found.join(' ')}`]
  })
  return [`wrong, labels.jsonl: ${wrong.length}`, ...wrong].join('\n')
}

/** Reports paragraphs of documents, for both languages together and each; intervals by bootstrap over documents. */
export function reportUnits(title: string, units: readonly GoldUnit[], scores: Scores): string {
  return (
    [
      ['all', units],
      ['Chinese', units.filter(({ chinese }) => chinese)],
      ['English', units.filter(({ chinese }) => !chinese)],
    ] as const
  )
    .filter(([, some]) => some.length > 0)
    .map(([name, some]) => {
      const byDocument = [...new Set(some.map(({ doc }) => doc))].map((doc) =>
        tallyUnits(
          some.filter((unit) => unit.doc === doc),
          scores,
        ),
      )
      return table(`${title}: ${name}, ${some.length} paragraphs`, tallyUnits(some, scores), bootstrap(byDocument))
    })
    .join('\n')
}

/** Reports the paragraphs of `read.jsonl`. */
export function reportParagraphs({ paragraphs }: Scores): string {
  const all = [...paragraphs.zh, ...paragraphs.en]
  return (
    [
      ['all', all],
      ['Chinese', paragraphs.zh],
      ['English', paragraphs.en],
    ] as const
  )
    .filter(([, some]) => some.length > 0)
    .map(([name, some]) => table(`read.jsonl: ${name}, ${some.length} paragraphs`, tallyParagraphs(some)))
    .join('\n')
}

/** Reports the documents of `local/`: how they are classified and what is reported about them. */
export function reportLocal(corpus: string, scores: Scores, wrongCount: number): string {
  const { rows, kinds, warned, warnedRight, reported, reportedRight, sets, setsRight, wrong } = scoreLocal(
    corpus,
    scores,
  )
  const columns = ['documents', 'judged', 'warned', 'hint alone', 'silent'] as const
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
  const taken = [...new Set([...kinds.values()].flatMap((row) => [...row.keys()]))].sort()
  return [
    'documents of local/',
    grid(
      'read as',
      columns,
      sorted.map(([name, row]) => [name, columns.map((column) => row[column])]),
    ),
    ...(taken.length === 0
      ? []
      : [
          grid(
            'read as \\ taken for',
            taken,
            sorted.map(([name]) => [name, taken.map((kind) => kinds.get(name)?.get(kind) ?? 0)]),
          ),
        ]),
    `  warned where a warning belongs ${outOf(warnedRight, warned)}, found where something may be found ${outOf(reportedRight, reported)}, sets as read ${setsRight}/${sets}`,
    ...wrong.slice(0, wrongCount).map((line) => `  ${line}`),
  ].join('\n')
}

/** Lists up to `count` wrong sentences of each kind and language: their place, what is too many and what is missed. */
export function reportWrong({ sentences }: Scores, count: number): string {
  const lines = languages.flatMap((language) =>
    sentenceKinds.flatMap((kind) => {
      const wrong = sentences[language].filter((found) => found.sentence.kind === kind && mistakes(found).length > 0)
      const shown = wrong.slice(0, count).map((found) => {
        const { place, labels, text } = found.sentence
        return `  ${place}\t${mistakes(found).join(' ')}\t${labels.join(', ') || kind}\t${text}`
      })
      return wrong.length === 0 ? [] : [`wrong, ${names[language]}, ${kind}: ${wrong.length}`, ...shown]
    }),
  )
  return lines.join('\n')
}

function outOf(some: number, all: number): string {
  return `${some}/${all} (${((100 * some) / Math.max(1, all)).toFixed(1)} %)`
}
