import type { StatedTarget } from '../../facts/particulars/stated-targets.ts'
import { roleAt } from '../../text/model/context.ts'
import type { Role } from '../../text/model/role.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** One indicator is to have two values in one year. */
export const indicatorConflict: SurveyRule = {
  id: 'indicator-conflict',
  nameZh: '指标矛盾',
  summary: {
    zh: '同一指标、同一年份，前后写了两个数值。',
    en: 'The same indicator has two values for the same year.',
  },
  scope: 'survey',
  reads: ['targets'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    conflict: {
      zh: '{year}年“{indicator}”此处为{here}，前文为{there}。',
      en: '“{indicator}” for {year} is {here} here, but {there} earlier in the draft.',
    },
    there: { zh: '前文：{there}', en: 'Earlier: {there}' },
  },
  check(survey) {
    const found: SurveyFinding[] = []
    const first = new Map<string, Placed>()
    for (let block = 0; block < survey.blocks.length; block++) {
      for (const target of survey.blocks[block]?.particulars.targets ?? none) {
        if (target.key === null) continue
        const there = first.get(target.key)
        if (there === undefined) first.set(target.key, { target, block })
        else if (there.target.value !== target.value)
          for (const one of conflict({ target, block }, there, survey)) found.push(one)
      }
    }
    return found
  },
}

const none: readonly StatedTarget[] = []

interface Placed {
  readonly target: StatedTarget
  readonly block: number
}

/** Two values in one block are steps of one sentence; those in the background, or in an annex, are others. */
function conflict(here: Placed, there: Placed, { outline, provisions }: Survey): SurveyFinding[] {
  if (there.block === here.block || [here, there].some(({ block }) => telling.has(roleAt(outline, block)))) return []
  if (provisions.scopeOf[here.block] !== provisions.scopeOf[there.block]) return []
  const { indicator, year, words, figure } = here.target
  const values = { year: String(year), indicator, here: words, there: there.target.words }
  return [
    {
      block: here.block,
      span: figure,
      message: { key: 'conflict', values },
      related: [{ block: there.block, span: there.target.figure, message: { key: 'there', values } }],
      remedies: [],
    },
  ]
}

const telling: ReadonlySet<Role> = new Set<Role>(['background', 'problem'])
