import { lastDayOf, type Moment } from '../../facts/particulars/deadline.ts'
import type { IssueDate } from '../../facts/particulars/issue-dates.ts'
import type { Span } from '../../text/document/span.ts'
import { roleAt } from '../../text/model/context.ts'
import type { Role } from '../../text/model/role.ts'
import { type RowDeadline, rowDeadlines, yearsInTitle } from '../row-deadlines.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { setsTasks } from '../sets-tasks.ts'
import type { Survey } from '../survey.ts'

/** A task is to be done before the document is issued; or, if the reader wants it, before today. */
export const deadlinePast: SurveyRule = {
  id: 'deadline-past',
  nameZh: '时限已过',
  summary: {
    zh: '任务的完成时限早于文件的成文日期，或者在任务表中超出标题所写的年份。',
    en: 'A task has a deadline earlier than the date of the document or, in a table, later than the years of the title.',
  },
  scope: 'survey',
  reads: ['barredRows', 'deadlines', 'headingSigns', 'issued', 'targets'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    past: {
      zh: '完成时限“{deadline}”早于文件的日期（{issued}）。',
      en: 'The deadline “{deadline}” is earlier than the date of the document ({issued}).',
    },
    pastToday: {
      zh: '按{issued}计，完成时限“{deadline}”已过。',
      en: 'As of {issued}, the deadline “{deadline}” has passed.',
    },
    beyond: {
      zh: '完成时限“{deadline}”在标题所写的{from}—{to}年之后。',
      en: 'The deadline “{deadline}” is after the years of the title, {from}–{to}.',
    },
    issued: { zh: '文件的日期', en: 'The date of the document' },
  },
  check(survey) {
    // A call for reports or applications sets days; its years are of what it tells.
    const isCall = survey.profile.kind === 'administrative'
    const hasTasks = setsTasks(survey)
    if (!hasTasks && !isCall) return none
    const inTables = hasTasks ? rowDeadlines(survey) : []
    return [...pastDeadlines(survey, inTables, isCall), ...beyondTitle(survey, inTables)]
  },
}

function pastDeadlines(survey: Survey, inTables: readonly RowDeadline[], isCall: boolean): SurveyFinding[] {
  const { blocks, outline } = survey
  const issued = issueOf(survey)
  const date = issued?.date ?? survey.today
  const from = date && firstDayOf(date)
  if (date === null || from === null) return []
  const found = (block: number, span: Span, words: string): SurveyFinding => {
    const values = { deadline: words, issued: wordsOf(date) }
    const one = { block, span, message: { key: issued ? 'past' : 'pastToday', values }, remedies: [] }
    if (issued === null) return one
    return { ...one, related: [{ block: issued.block, span: issued.date, message: { key: 'issued', values } }] }
  }
  const inCells = new Set(inTables.map(({ block }) => block))
  const ofRows = inTables.filter(({ last, isDone }) => last < from && !isDone)
  const ofText = survey.statedOf('deadlines').flatMap(({ block, all }): SurveyFinding[] => {
    const own = blocks[block]
    if (own?.kind === 'title' || own?.kind === 'heading' || !carrying.has(roleAt(outline, block)) || inCells.has(block))
      return []
    if (!own?.commits && own?.particulars.targets === undefined) return []
    return all.flatMap((deadline): SurveyFinding[] => {
      const last = deadline.kind === 'end' && !deadline.told && deadline.to ? lastDayOf(deadline.to) : null
      const isPast = last !== null && last < from && !(isCall && deadline.to?.day === null)
      return isPast ? [found(block, deadline, deadline.words)] : []
    })
  })
  return [...ofText, ...ofRows.map(({ block, cell }) => found(block, cell, cell.words))]
}

/** Where a table of tasks goes on after the years that the title gives. Text may look further ahead. */
function beyondTitle(survey: Survey, inTables: readonly RowDeadline[]): SurveyFinding[] {
  const years = inTables.length === 0 ? null : yearsInTitle(survey)
  if (years === null) return []
  return inTables.flatMap(({ block, cell, isDone }): SurveyFinding[] => {
    if (isDone || (cell.due.year ?? 0) <= years.to) return []
    const values = { deadline: cell.words, from: String(years.from), to: String(years.to) }
    return [{ block, span: cell, message: { key: 'beyond', values }, severity: 'information', remedies: [] }]
  })
}

const none: readonly SurveyFinding[] = []
const carrying: ReadonlySet<Role> = new Set(['goal', 'measure', 'safeguard', 'organisation'])

interface Issue {
  readonly block: number
  readonly date: IssueDate
}

/** The date of the draft: the earliest under a signature, else the earliest of its numbers. */
function issueOf({ blocks, statedOf }: Survey): Issue | null {
  const issued = statedOf('issued').flatMap(({ block, all }) => all.map((date): Issue => ({ block, date })))
  const isEdge = (block: number): boolean => block < head || block >= blocks.length - end
  const signed = issued.filter(
    ({ date: { form }, block }) =>
      form === 'signature' ||
      (form === 'place' && isEdge(block)) ||
      (form === 'month' && block < head) ||
      (form === 'line' && block < above),
  )
  return (signed.length > 0 ? signed : issued.filter(({ date }) => date.form === 'number')).reduce<Issue | null>(
    (first, one) => (first === null || (firstDayOf(one.date) ?? 0) < (firstDayOf(first.date) ?? 0) ? one : first),
    null,
  )
}

/** How many blocks the head of a text and its end have at most. */
const head = 4
const end = 6
/** A memorandum names its number, sender, addressees and those who get copies above its date. */
const above = 8

function firstDayOf({ year, month, day }: Moment): number | null {
  return lastDayOf({ year, month: month ?? 1, day: day ?? 1 })
}

function wordsOf({ year, month, day }: Moment): { readonly zh: string; readonly en: string } {
  const parts = [year, month, day].filter((part) => part !== null)
  return {
    zh: parts.map((part, at) => `${part}${'年月日'.charAt(at)}`).join(''),
    en: parts.map((part) => String(part).padStart(2, '0')).join('-'),
  }
}
