import type { Citation } from '../facts/particulars/citation.ts'
import { comparableNumber } from '../facts/particulars/document-numbers.ts'
import { citationsOfDraft } from '../facts/particulars/draft-citations.ts'
import type { CheckedCitation, CitationOutcome, KnownDocument } from '../facts/particulars/known-documents.ts'
import type { Language, Localized } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { visible } from '../text/document/visible.ts'
import { placedBlock, spanInDraft } from '../text/model/draft.ts'
import { padStart } from './cells.ts'
import type { Paint } from './paint.ts'
import type { CheckedDraft } from './report.ts'

export interface CitationsReport {
  readonly file: string
  readonly language: Language
  readonly citations: readonly ReportedCitation[]
}

/** A document that a draft cites, once for all places that cite it by the same title and number. */
interface ReportedCitation {
  readonly title: string | null
  readonly number: string | null
  /** Lines, from 1. */
  readonly lines: readonly number[]
  /** Null without a list. */
  readonly outcome: CitationOutcome | null
  /** Its title is listed under another number: also of one that is repealed. */
  readonly numberDiffers: boolean
  /** The other numbers that the draft gives under this title. */
  readonly otherNumbers: readonly string[]
  readonly listed: KnownDocument | null
}

/** What `wenheng citations --format json` prints for a file. The format is stable: tools depend on it. */
export function citationsReport(
  { file, analysis: { draft } }: CheckedDraft,
  check: ((citation: Citation) => CheckedCitation) | null,
): CitationsReport {
  const place = lineColumns(draft.chunks)
  const found = new Map<string, ReportedCitation & { readonly lines: number[] }>()
  for (const citation of citationsOfDraft(draft)) {
    const block = placedBlock(draft, citation.block)
    if (!block) continue
    const { line } = place(spanInDraft(block, citation.span))
    const number = citation.number?.text ?? null
    const key = `${citation.title} ${number === null ? '' : comparableNumber(number)}`
    const known = found.get(key)
    if (!known) {
      const checked = check?.(citation) ?? null
      const { title } = citation
      found.set(key, {
        title,
        number,
        lines: [line],
        outcome: checked?.outcome ?? null,
        numberDiffers: checked?.hasOtherNumber ?? false,
        otherNumbers: [],
        listed: checked?.document ?? null,
      })
    } else if (known.lines.at(-1) !== line) known.lines.push(line)
  }
  return { file, language: draft.language, citations: withOtherNumbers([...found.values()]) }
}

/** Of a document that the draft cites by several numbers, each with the others; not of two that a list has. */
function withOtherNumbers(citations: readonly ReportedCitation[]): ReportedCitation[] {
  const isListed = ({ outcome, numberDiffers }: ReportedCitation): boolean =>
    outcome !== null && outcome !== 'unlisted' && !numberDiffers
  const byTitle = new Map<string, ReportedCitation[]>()
  for (const one of citations)
    if (one.title !== null && one.number !== null) {
      const known = byTitle.get(one.title)
      if (known) known.push(one)
      else byTitle.set(one.title, [one])
    }
  return citations.map((one) => {
    const same = one.number === null ? [] : (byTitle.get(one.title ?? '') ?? [])
    const others = same.filter((other) => other !== one && !(isListed(one) && isListed(other)))
    return { ...one, otherNumbers: others.flatMap(({ number }) => number ?? []).slice(0, mostLines) }
  })
}

/** True for what a proof-reader would send back. */
export function isWrong({ outcome }: ReportedCitation): boolean {
  return outcome === 'repealed' || outcome === 'number-differs' || outcome === 'title-differs'
}

/** One line for each document, and one for what the list says of it. */
export function citationsText({ file, citations }: CitationsReport, reader: Language, paint: Paint): string {
  const rows = citations.flatMap((citation) => {
    const words = visible(nameOf(citation, reader))
    const first = `  ${padStart(String(citation.lines[0] ?? ''), 5)}  ${words}${otherLines(citation.lines, reader)}`
    const note = visible(noteOf(citation, reader))
    return note === '' ? [first] : [first, `         ${paint(isWrong(citation) ? 'yellow' : 'dim', note)}`]
  })
  return [paint('underline', visible(file)), ...(rows.length > 0 ? rows : [`  ${nothing[reader]}`]), ''].join('\n')
}

/** The cells of the reports, headings first. */
export function citationsTable(reports: readonly CitationsReport[], reader: Language): string[][] {
  return [
    headings.map((one) => one[reader]),
    ...reports.flatMap(({ file, citations }) =>
      citations.map(({ title, number, lines, outcome, numberDiffers, listed }) => [
        file,
        title ?? '',
        number ?? '',
        lines.join(' '),
        outcomeWords(outcome, numberDiffers)[reader],
        listed?.title ?? '',
        listed?.number ?? '',
        listed?.status ?? '',
        listed?.replacedBy ?? '',
        listed?.date ?? '',
      ]),
    ),
  ]
}

function nameOf({ title, number }: ReportedCitation, reader: Language): string {
  if (title === null) return number ?? ''
  const named = /[\u4e00-\u9fff]/.test(title) ? `《${title}》` : title
  if (number === null) return named
  return reader === 'zh' ? `${named}（${number}）` : `${named} (${number})`
}

function otherLines(lines: readonly number[], reader: Language): string {
  if (lines.length < 2) return ''
  const others = lines.slice(1, 1 + mostLines).join(reader === 'zh' ? '、' : ', ')
  const isCut = lines.length > 1 + mostLines
  if (reader === 'zh') return `，又见第${others}行${isCut ? `等，共${lines.length}处` : ''}`
  return `, also on ${lines.length === 2 ? 'line' : 'lines'} ${others}${isCut ? ` … (${lines.length} in all)` : ''}`
}

/** Of the other lines that cite a document. */
const mostLines = 6

function noteOf(citation: ReportedCitation, reader: Language): string {
  const { numberDiffers, otherNumbers, listed, outcome } = citation
  const isZh = reader === 'zh'
  const isClash = numberDiffers && outcome === 'repealed'
  const others = otherNumbers.filter((number) => !numberDiffers || number !== listed?.number)
  return [
    saidOf(citation, reader),
    isClash ? `${outcomes['number-differs'][reader]}${isZh ? '：' : ': '}${listed?.number ?? ''}` : '',
    others.length > 0 ? `${elsewhere[reader]}${others.join(isZh ? '、' : ', ')}` : '',
  ]
    .filter((words) => words !== '')
    .join(isZh ? '；' : '; ')
}

/** What the list says of it. */
function saidOf({ outcome, listed }: ReportedCitation, reader: Language): string {
  if (outcome === null) return ''
  const said = outcomes[outcome][reader]
  if (listed === null || outcome === 'found') return said
  const details = {
    'number-differs': listed.number,
    'title-differs': listed.title,
    repealed: listed.replacedBy,
    revised: listed.replacedBy || listed.date,
    unlisted: '',
  }[outcome]
  if (details === '') return said
  const joint: Localized = details === listed.replacedBy ? replaced : { zh: '：', en: ': ' }
  return `${said}${joint[reader]}${details}`
}

/** The outcome in a cell. */
function outcomeWords(outcome: CitationOutcome | null, numberDiffers: boolean): Localized {
  if (outcome === null) return { zh: '', en: '' }
  const { zh, en } = outcomes[outcome]
  return numberDiffers && outcome === 'repealed'
    ? { zh: `${zh}；文号与清单不同`, en: `${en}; another number in the list` }
    : { zh, en }
}

const elsewhere: Localized = { zh: '本稿另处写作', en: 'elsewhere in the draft ' }
const replaced: Localized = { zh: '，现为', en: ', replaced by ' }
const outcomes: Readonly<Record<CitationOutcome, Localized>> = {
  found: { zh: '与清单一致', en: 'as in the list' },
  'number-differs': { zh: '文号与清单不同，清单为', en: 'another number in the list' },
  'title-differs': { zh: '清单中此文号的标题不同，为', en: 'another title under this number in the list' },
  repealed: { zh: '已废止', en: 'repealed' },
  revised: { zh: '已修订', en: 'revised' },
  unlisted: { zh: '清单中没有', en: 'not in the list' },
}
const nothing: Localized = { zh: '没有引用其他文件', en: 'no citation' }
const headings: readonly Localized[] = [
  { zh: '文件', en: 'File' },
  { zh: '引用标题', en: 'Title cited' },
  { zh: '引用文号', en: 'Number cited' },
  { zh: '所在行', en: 'Lines' },
  { zh: '核对结果', en: 'Outcome' },
  { zh: '清单标题', en: 'Title listed' },
  { zh: '清单文号', en: 'Number listed' },
  { zh: '状态', en: 'Status' },
  { zh: '替代文件', en: 'Replaced by' },
  { zh: '日期', en: 'Date' },
]
