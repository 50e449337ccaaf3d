import type { Language } from '../framework/types.ts'
import { markdownTable, markdownWords } from '../table-files/markdown.ts'
import type { AlignmentRow } from './alignment-row.ts'
import { alignmentTable } from './alignment-table.ts'
import { type UnmatchedStatement, unmatchedLine, unmatchedNote } from './unmatched-statements.ts'

/** How many tasks are taken up, in part, and so on. */
export interface AlignmentCounts {
  readonly tasks: number
  readonly takenUp: number
  readonly inPart: number
  readonly notSeen: number
  /** Of those not seen: the ones that may be for others to do. */
  readonly doubted: number
  readonly copied: number
  /** Those on which the writer has said something, which are in no other count. */
  readonly stated: number
}

export function alignmentCounts(rows: readonly AlignmentRow[]): AlignmentCounts {
  const own = rows.map(({ aligned }) => aligned)
  const told = own.filter(({ stated }) => stated === null)
  const count = (holds: (task: (typeof own)[number]) => boolean): number => told.filter(holds).length
  return {
    tasks: own.length,
    takenUp: count(({ state }) => state === 'taken-up'),
    inPart: count(({ state }) => state === 'in-part'),
    notSeen: count(({ state }) => state === 'not-seen'),
    doubted: count(({ remit }) => remit !== null),
    copied: count(({ isCopied }) => isCopied),
    stated: own.length - told.length,
  }
}

/** The counts in a sentence. */
export function countsSentence(counts: AlignmentCounts, language: Language): string {
  const { tasks, takenUp, inPart, notSeen, doubted, copied, stated } = counts
  if (language === 'en') {
    const parts = [
      `${takenUp} taken up${copied > 0 ? ` (${copied} almost word for word)` : ''}`,
      `${inPart} in part`,
      `${notSeen} not seen${doubted > 0 ? ` (${doubted} perhaps for others)` : ''}`,
      ...(stated > 0 ? [`${stated} settled by the writer`] : []),
    ]
    return `${tasks} ${tasks === 1 ? 'task' : 'tasks'}: ${parts.join(', ')}.`
  }
  const parts = [
    `已承接${takenUp}项${copied > 0 ? `（其中${copied}项表述基本照搬）` : ''}`,
    `部分承接${inPart}项`,
    `未见承接${notSeen}项${doubted > 0 ? `（其中${doubted}项须核实是否属本级）` : ''}`,
    ...(stated > 0 ? [`起草人已注明${stated}项`] : []),
  ]
  return `上级任务${tasks}项：${parts.join('，')}。`
}

/** What a page says of the documents that were compared. */
export interface AlignmentHead {
  readonly draft: string
  /** The names of the parent documents. */
  readonly documents: readonly string[]
}

/** The table with a heading and the counts, Markdown. Words of the documents are escaped. */
export function alignmentPage(
  rows: readonly AlignmentRow[],
  head: AlignmentHead,
  language: Language,
  unmatched: readonly UnmatchedStatement[] = [],
): string {
  const names = head.documents.map((name) => (language === 'zh' ? `《${bare(name)}》` : bare(name)))
  const draft = bare(head.draft)
  const lines =
    language === 'zh'
      ? ['# 承接情况对照表', '', `本稿：${markdownWords(draft)}`, '', `上级文件：${markdownWords(names.join('、'))}`]
      : [
          '# Alignment with parent documents',
          '',
          `Draft: ${markdownWords(draft)}`,
          '',
          `Parents: ${markdownWords(names.join('; '))}`,
        ]
  const table = alignmentTable(rows, head.documents, language)
  return [
    ...lines,
    '',
    countsSentence(alignmentCounts(rows), language),
    '',
    markdownTable(table),
    ...(unmatched.length === 0
      ? []
      : [
          unmatchedNote[language],
          '',
          ...unmatched.map((one) => `- ${markdownWords(unmatchedLine(one, language))}`),
          '',
        ]),
    note[language],
    '',
  ].join('\n')
}

const note = {
  zh: '承接情况由文衡按用语比对得出，供核对参考；是否承接、有无事权，以起草人判断为准。',
  en: 'The states were found by comparing words, as a help for checking; what counts is the judgement of the writer.',
}

function bare(name: string): string {
  return name.replace(/^《(.*)》$/, '$1').replace(/\s+/g, ' ')
}
