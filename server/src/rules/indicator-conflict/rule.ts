import { tabledIndicators } from '../../facts/particulars/indicator-table.ts'
import type { StatedTarget } from '../../facts/particulars/stated-targets.ts'
import type { Span } from '../../text/document/span.ts'
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
  reads: ['rowCells', 'tableHeads', 'targets'],
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
    for (const here of placedIn(survey)) {
      const there = first.get(here.key)
      if (there === undefined) first.set(here.key, here)
      else if (there.value !== here.value && isConflict(here, there, survey)) found.push(findingOf(here, there))
    }
    return found
  },
}

const none: readonly StatedTarget[] = []

/** A value of an indicator, in the text or in a table. */
interface Placed {
  readonly block: number
  readonly kind: StatedTarget['kind'] | 'cell'
  readonly key: string
  readonly indicator: string
  readonly year: number | null
  readonly value: number
  readonly words: string
  readonly figure: Span
}

function* placedIn({ blocks, statedOf, language }: Survey): Generator<Placed> {
  const tabled = language === 'zh' ? tabledIndicators(blocks) : null
  const inTables = tabled === null ? [] : [...tabled.keys()]
  const inText = statedOf('targets').map(({ block }) => block)
  const placed = [...new Set([...inText, ...inTables])].sort((a, b) => a - b)
  for (const block of placed) {
    for (const one of blocks[block]?.particulars.targets ?? none)
      if (one.key !== null) yield { ...one, key: one.key, block }
    for (const one of tabled?.get(block) ?? []) yield { ...one, block, kind: 'cell' }
  }
}

/**
 * False for values in one block, which are steps of one sentence, for those in the background or another document, and
 * for rows of one table. What is counted in a task may be a part of what the goals count, but not more of it.
 */
function isConflict(here: Placed, there: Placed, { outline, provisions }: Survey): boolean {
  const [own, other] = [roleAt(outline, here.block), roleAt(outline, there.block)]
  if (there.block === here.block || telling.has(own) || telling.has(other)) return false
  const [isCell, isThere] = [here.kind === 'cell', there.kind === 'cell']
  if (isCell && isThere) return false
  // A table of indicators stands in a box or an annex, and is of the draft all the same.
  const documents = isCell || isThere ? provisions.bodyOf : provisions.scopeOf
  if (documents[here.block] !== documents[there.block]) return false
  return here.kind !== 'count' || (aims.has(other) && (aims.has(own) || here.value > there.value))
}

function findingOf({ block, indicator, year, words, figure }: Placed, there: Placed): SurveyFinding {
  const values = { year: String(year), indicator, here: words, there: there.words }
  return {
    block,
    span: figure,
    message: { key: 'conflict', values },
    related: [{ block: there.block, span: there.figure, message: { key: 'there', values } }],
    remedies: [],
  }
}

/** 总体要求 sets goals too. */
const aims: ReadonlySet<Role> = new Set<Role>(['goal', 'principle'])
const telling: ReadonlySet<Role> = new Set<Role>(['background', 'problem'])
