import { lastDayOf, type Moment } from '../../facts/particulars/deadline.ts'
import type { IssueDate } from '../../facts/particulars/issue-dates.ts'
import { roleAt } from '../../text/model/context.ts'
import type { Role } from '../../text/model/role.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { setsTasks } from '../sets-tasks.ts'
import type { Survey } from '../survey.ts'

/** A task is to be done before the document is issued; or, if the reader wants it, before today. */
export const deadlinePast: SurveyRule = {
  id: 'deadline-past',
  nameZh: '时限已过',
  summary: {
    zh: '任务的完成时限早于文件的成文日期。',
    en: 'A task has a deadline earlier than the date of the document.',
  },
  scope: 'survey',
  reads: ['deadlines', 'issued'],
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
    issued: { zh: '文件的日期', en: 'The date of the document' },
  },
  check(survey) {
    const { blocks, outline } = survey
    // A call for reports or applications sets days; its years are of what it tells.
    const isCall = survey.profile.kind === 'administrative'
    if (!setsTasks(survey) && !isCall) return none
    const issued = issueOf(survey)
    const date = issued?.date ?? survey.today
    const from = date && firstDayOf(date)
    if (date === null || from === null) return none
    return blocks.flatMap(
      ({ kind, commits, particulars: { deadlines = [], targets = [] } }, block): SurveyFinding[] => {
        if (kind === 'title' || kind === 'heading' || !carrying.has(roleAt(outline, block))) return []
        if (!commits && targets.length === 0) return []
        return deadlines.flatMap((deadline): SurveyFinding[] => {
          const last = deadline.kind === 'end' && !deadline.told && deadline.to ? lastDayOf(deadline.to) : null
          if (last === null || last >= from || (isCall && deadline.to?.day === null)) return []
          const values = { deadline: deadline.words, issued: wordsOf(date) }
          const found = { block, span: deadline, message: { key: issued ? 'past' : 'pastToday', values }, remedies: [] }
          if (issued === null) return [found]
          return [
            { ...found, related: [{ block: issued.block, span: issued.date, message: { key: 'issued', values } }] },
          ]
        })
      },
    )
  },
}

const none: readonly SurveyFinding[] = []
const carrying: ReadonlySet<Role> = new Set(['goal', 'measure', 'safeguard', 'organisation'])

interface Issue {
  readonly block: number
  readonly date: IssueDate
}

/** The date of the draft: the earliest under a signature, else the earliest of its numbers. */
function issueOf({ blocks }: Survey): Issue | null {
  const all = blocks.flatMap(({ particulars: { issued = [] } }, block) =>
    issued.map((date): Issue => ({ block, date })),
  )
  const isEdge = (block: number): boolean => block < head || block >= blocks.length - end
  const signed = all.filter(({ date: { form }, block }) => form === 'signature' || (form === 'place' && isEdge(block)))
  return (signed.length > 0 ? signed : all.filter(({ date }) => date.form === 'number')).reduce<Issue | null>(
    (first, one) => (first === null || (firstDayOf(one.date) ?? 0) < (firstDayOf(first.date) ?? 0) ? one : first),
    null,
  )
}

/** How many blocks the head of a text and its end have at most. */
const head = 4
const end = 6

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
