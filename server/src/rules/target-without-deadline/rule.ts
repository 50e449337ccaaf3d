import type { Particulars } from '../../facts/particulars/kinds.ts'
import type { StatedDeadline } from '../../facts/particulars/stated-deadlines.ts'
import type { StatedTarget } from '../../facts/particulars/stated-targets.ts'
import type { Genre } from '../../framework/types.ts'
import { roleAt } from '../../text/model/context.ts'
import type { Role } from '../../text/model/role.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { setsTasks } from '../sets-tasks.ts'
import type { Survey } from '../survey.ts'

/** A figure that is to be reached, and nothing says by when. */
export const targetWithoutDeadline: SurveyRule = {
  id: 'target-without-deadline',
  nameZh: '目标无时限',
  summary: {
    zh: '量化目标没有写明完成时限。',
    en: 'A quantified target has no deadline.',
  },
  scope: 'survey',
  reads: ['deadlines', 'headings', 'targets'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    undated: {
      zh: '目标“{target}”没有写明完成时限。',
      en: 'The target “{target}” has no deadline.',
    },
  },
  check(survey) {
    const { blocks, outline, statedOf } = survey
    if (!setsTasks(survey) || !planning.has(survey.profile.genre) || hasTerm(survey)) return none
    const wanting = new Map<number, StatedTarget>()
    for (const { block, all } of statedOf('targets')) {
      const target = setting.has(roleAt(outline, block)) ? all.find(isTarget) : undefined
      if (target) wanting.set(block, target)
    }
    // Dates are read only where they are asked for: beside a target, and in the sections around one that wants a date.
    const around = sectionsAround(wanting.keys(), outline)
    if (around.size === 0) return none
    const dated = new DatedSections(survey)
    const found: SurveyFinding[] = []
    for (let index = 0; index < blocks.length; index++) {
      const particulars = blocks[index]?.particulars ?? nothing
      const hasTarget = particulars.targets !== undefined
      if (hasTarget || around.has(outline.sectionOf[index] ?? -1)) {
        const { deadlines } = particulars
        if (deadlines !== undefined) dated.pass(index, deadlines, hasTarget)
      }
      const target = wanting.get(index)
      if (target === undefined || dated.has(index)) continue
      const message = { key: 'undated', values: { target: target.said } }
      found.push({ block: index, span: target, message, remedies: [] })
    }
    // Where nothing is dated, the draft does without dates.
    return dated.count >= found.length ? found : none
  },
}

const none: readonly SurveyFinding[] = []
const nothing: Particulars = {}
const setting: ReadonlySet<Role> = new Set<Role>(['goal', 'measure'])

/** Documents that set targets; acts and support measures count other things. */
const planning: ReadonlySet<Genre> = new Set<Genre>(['plan', 'opinion', 'strategy', 'notice'])

/** True if the draft as a whole has a term: 三年行动计划（2026—2028年）, 2026年工作要点, “十五五”规划. */
function hasTerm({ blocks, statedTitle }: Survey): boolean {
  return (
    term.test(statedTitle ?? '') ||
    blocks.some(
      ({ kind, particulars }) => kind === 'title' && particulars.headings?.some(({ text }) => term.test(text)),
    )
  )
}

const term = /20\d\d|十[一二三四五六七]五|[一二三五十]年/

/**
 * False for what comes back every year, for one of a thing (建设1个平台 names what is built), and for what always holds
 * of something.
 */
function isTarget({ yearly, kind, value, said }: StatedTarget): boolean {
  return !yearly && (kind !== 'count' || value > 1) && !standing.test(said)
}

/**
 * A bound on a ratio (采购预留比例不低于40%), or on who sits in a body (评审组成员不少于7人), holds from the first day. What
 * is to be reached by a day is a share or a rate that comes to so much.
 */
const standing =
  /(?:比例|(?:专家|委员|评委|成员|代表|理事|董事|监事)的?(?:占比|比重))(?:应当?|须|要|均|必须|一般)?不(?:低于|少于|小于|超过|高于|大于|多于)|(?:成员|委员|评委|评审专家|理事|董事|监事)(?:人数|总数)?(?:应当?|须|要|均|必须|一般)?不(?:少于|低于|超过|多于)\d+[人名]|^(?:at least|no (?:fewer|less) than) [\d,]+ (?:[a-z-]+ ){0,3}(?:members|seats|directors|commissioners)$/i

/** The sections of some blocks, with those around them; -1 for what stands before all sections. */
function sectionsAround(blocks: Iterable<number>, { sectionOf, sections }: Survey['outline']): ReadonlySet<number> {
  const found = new Set<number>()
  for (const index of blocks) {
    let at = sectionOf[index] ?? -1
    found.add(at)
    while (at >= 0) {
      at = sections[at]?.parent ?? -1
      found.add(at)
    }
  }
  return found
}

/** The sections that have a date so far, and those around them. */
class DatedSections {
  /** How many blocks with a target have a date. */
  count = 0
  readonly #survey: Survey
  readonly #dated = new Set<number>()

  constructor(survey: Survey) {
    this.#survey = survey
  }

  /** Takes note of the dates of a block; blocks come in their order. */
  pass(index: number, deadlines: readonly StatedDeadline[], hasTarget: boolean): void {
    if (!deadlines.some(isEnd)) return
    this.#dated.add(this.#survey.outline.sectionOf[index] ?? -1)
    if (hasTarget) this.count++
  }

  has(index: number): boolean {
    const { outline } = this.#survey
    for (let at = outline.sectionOf[index] ?? -1; at >= 0; at = outline.sections[at]?.parent ?? -1)
      if (this.#dated.has(at)) return true
    return false
  }
}

function isEnd({ kind, told }: StatedDeadline): boolean {
  return kind !== 'start' && !told
}
