import { lastDayOf } from '../../facts/particulars/deadline.ts'
import type { StatedDeadline } from '../../facts/particulars/stated-deadlines.ts'
import type { Genre } from '../../framework/types.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { setsTasks } from '../sets-tasks.ts'
import type { Survey } from '../survey.ts'

/** Stages that are listed in another order than time's. */
export const deadlineOrder: SurveyRule = {
  id: 'deadline-order',
  nameZh: '时限颠倒',
  summary: {
    zh: '分阶段目标没有按时间先后排列。',
    en: 'The stages of a list are not in chronological order.',
  },
  scope: 'survey',
  reads: ['stages'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    order: {
      zh: '“{here}”早于前一阶段的“{there}”，各阶段宜按时间先后排列。',
      en: '“{here}” is earlier than “{there}” in the stage above; put the stages in chronological order.',
    },
    there: { zh: '前一阶段：{there}', en: 'The stage above: {there}' },
  },
  check(survey) {
    if (!setsTasks(survey) || enacting.has(survey.profile.genre)) return []
    let before: Stage | null = null
    return survey.blocks.flatMap((_, block) => {
      const here = stageAt(survey, block)
      const there = before
      if (here !== null || !mayContinueItem(survey.blocks[block])) before = here
      return here && there ? disorder(survey, here, there) : []
    })
  },
}

/** Documents whose paragraphs are duties, each with its own date. */
const enacting: ReadonlySet<Genre> = new Set<Genre>(['act', 'legislation'])

/** A block that begins with a year by which something is to be. */
interface Stage {
  readonly block: number
  readonly deadline: StatedDeadline
  readonly last: number
}

function stageAt({ blocks }: Survey, block: number): Stage | null {
  const own = blocks[block]
  if (own === undefined || (own.kind !== 'item' && own.kind !== 'paragraph')) return null
  const deadline = own.particulars.stages?.[0]
  if (deadline?.kind !== 'end' || deadline.told || deadline.to === null) return null
  const last = lastDayOf(deadline.to)
  return last === null ? null : { block, deadline, last }
}

/** The end of an item that is wrapped in copied text, or what is said below it, is in a paragraph of its own. */
function mayContinueItem(block: Survey['blocks'][number] | undefined): boolean {
  return block?.kind === 'paragraph' && block.marker === null
}

function disorder({ blocks, outline }: Survey, here: Stage, there: Stage): SurveyFinding[] {
  const [own, other] = [blocks[here.block], blocks[there.block]]
  if (here.block > there.block + 1 && own?.marker?.number !== (other?.marker?.number ?? 0) + 1) return []
  if (here.last >= there.last || own === undefined || other === undefined) return []
  if (own.kind !== other.kind || own.level !== other.level || own.marker?.scheme !== other.marker?.scheme) return []
  const isOneList = own.kind === 'item' || outline.sectionOf[here.block] === outline.sectionOf[there.block]
  if (!isOneList) return []
  const values = { here: here.deadline.words, there: there.deadline.words }
  return [
    {
      block: here.block,
      span: here.deadline,
      message: { key: 'order', values },
      related: [{ block: there.block, span: there.deadline, message: { key: 'there', values } }],
      remedies: [],
    },
  ]
}
