import { alignmentCounts, countsSentence } from '../alignment/alignment-page.ts'
import type { AlignmentRow } from '../alignment/alignment-row.ts'
import { type UnmatchedStatement, unmatchedLine, unmatchedNote } from '../alignment/unmatched-statements.ts'
import type { Language } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import { cellsOf, padEnd, padStart, shortened } from './cells.ts'
import type { Paint, Style } from './paint.ts'

/** A draft with the rows of its table. */
export interface AlignedDraft {
  readonly file: string
  /** The names of the parent documents: their titles, else their files. */
  readonly documents: readonly string[]
  readonly files: readonly string[]
  readonly language: Language
  readonly rows: readonly AlignmentRow[]
  readonly unmatched: readonly UnmatchedStatement[]
}

/** The tasks by document, each with its words and the places of the draft below. */
export function alignmentText(
  { rows, unmatched, documents, files, file, language }: AlignedDraft,
  paint: Paint,
  width: number,
): string {
  const numbers = Math.max(2, String(rows.length).length)
  const parts = documents.map((name, parent) => {
    const own = rows.filter(({ aligned }) => aligned.parent === parent)
    const lines = own.flatMap((row) => rowLines(row, numbers, language, paint, width))
    return [
      paint('underline', visible(name === files[parent] ? name : inBrackets(name, files[parent] ?? '', language))),
      ...lines,
      '',
    ].join('\n')
  })
  const idle = unmatched.map((one) => `  ${paint('yellow', shortened(unmatchedLine(one, language), width - 2))}`)
  const told = idle.length === 0 ? [] : [[unmatchedNote[language], ...idle, ''].join('\n')]
  return [...parts, ...told, `${visible(file)}  ${countsSentence(alignmentCounts(rows), language)}`, ''].join('\n')
}

function inBrackets(name: string, file: string, language: Language): string {
  return language === 'zh' ? `${name}（${file}）` : `${name} (${file})`
}

const styles: Readonly<Record<AlignmentRow['aligned']['state'], Style>> = {
  'taken-up': 'green',
  'in-part': 'yellow',
  'not-seen': 'red',
}
const stateWidth: Readonly<Record<Language, number>> = { zh: 12, en: 18 }

function rowLines(row: AlignmentRow, numbers: number, language: Language, paint: Paint, width: number): string[] {
  const { number, aligned, state, title, line, places, remarks } = row
  const lead = `  ${padStart(String(number), numbers)}  `
  const where = language === 'zh' ? `第${line}行` : `line ${line}`
  const style = aligned.stated ? 'dim' : styles[aligned.state]
  const room = width - cellsOf(lead) - stateWidth[language] - cellsOf(where) - 2
  const head = `${lead}${paint(style, padEnd(state, stateWidth[language]))}${shortened(visible(title), Math.max(20, room))}  ${paint('dim', where)}`
  const indent = ' '.repeat(cellsOf(lead) + stateWidth[language])
  const rest = width - cellsOf(indent)
  const placed = places.map(({ title: heading, line: at, place }) => {
    const words = place.words.map(({ text }) => withoutEnd(text)).join(language === 'zh' ? '、' : '; ')
    const start = language === 'zh' ? `→ 本稿第${at}行 ${heading}` : `→ line ${at} ${heading}`
    const all = words === '' ? start : `${start}${language === 'zh' ? '：' : ': '}${words}`
    return indent + shortened(visible(all), rest)
  })
  const noted = remarks.map((words) => indent + paint('dim', shortened(visible(words), rest)))
  const { action } = aligned.task
  const task = withoutEnd(action) === title ? [] : [indent + shortened(visible(action.replace(/\s+/g, ' ')), rest)]
  return [head, ...task, ...placed, ...noted]
}

function withoutEnd(words: string): string {
  return words.trim().replace(/[。.：:；;，,]$/, '')
}

/** What `--format json` prints. The format is stable: tools depend on it. */
export function alignmentReport({ rows, unmatched, documents, files, file, language }: AlignedDraft) {
  return {
    file,
    language,
    parents: files.map((name, at) => ({ file: name, title: documents[at] ?? name })),
    counts: alignmentCounts(rows),
    tasks: rows.map(({ number, aligned, line, places, remarks }) => ({
      number,
      parent: aligned.parent,
      line,
      section: aligned.task.section,
      action: aligned.task.action,
      owners: aligned.task.owners,
      key: aligned.key,
      state: aligned.state,
      score: Math.round(aligned.score * 1000) / 1000,
      copied: aligned.isCopied,
      remit: aligned.remit,
      stated: aligned.stated && { state: aligned.stated.state, reason: aligned.stated.reason },
      places: places.map(({ title, line: at, place }) => ({
        title,
        line: at,
        words: place.words.map(({ text }) => text),
      })),
      remarks,
    })),
    // What the draft says of tasks that are in none of the documents.
    unmatched: unmatched.map(({ line, words, reason }) => ({ line, words, reason })),
  }
}
