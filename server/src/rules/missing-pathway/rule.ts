import { framework } from '../../framework/framework.ts'
import { dimensionIds, type Pathway } from '../../framework/types.ts'
import { anchor } from '../anchor.ts'
import { inText, listed } from '../message-values.ts'
import type { DraftRule, RuleInput } from '../rule.ts'

const most = 3

/** The pathways that the dimensions show as such: where one has no measure, missing-dimension says so already. */
const shownByDimensions: readonly string[] = ['path.synergy', 'path.talent', 'path.institutions']

/** A pathway of section 4 that the dimensions do not show has no measure: the enterprises, or core technology. Told in programmes. */
export const missingPathway: DraftRule = {
  id: 'missing-pathway',
  summary: {
    zh: '文稿没有企业这条路径的措施，或者没有核心技术这条路径的措施。',
    en: 'A programme has no measure for enterprises, or none for core technology.',
  },
  scope: 'draft',
  severity: 'hint',
  grade: 'paper',
  speaksIn: 'full-programmes',
  messages: {
    missing: {
      zh: '没有关于{pathway}的措施（论文列有{measures}）。',
      en: 'No measure on one of the paper’s pathways: {pathway} ({measures}).',
    },
  },
  check(input) {
    const { draft, coverage } = input
    // A draft that leaves out most dimensions has more to mend first, and is told so by missing-dimension.
    if (dimensionIds.filter((id) => coverage.dimensions[id].status === 'covered').length < most) return []
    return framework.pathways
      .filter((pathway) => isMissing(input, pathway))
      .map(({ id, name, measures, loci }) => ({
        span: anchor(draft),
        message: {
          key: 'missing',
          values: { pathway: inText(name), measures: listed(measures.map((measure) => measure.name)) },
        },
        loci: [...loci, ...measures.flatMap((measure) => measure.loci)],
        remedies: [{ kind: 'follow', pathway: id }],
      }))
  },
}

function isMissing({ coverage }: RuleInput, { id }: Pathway): boolean {
  if (shownByDimensions.includes(id) || (coverage.lenses.pathways[id]?.measures ?? 0) > 0) return false
  // Core technology is algorithms above all; a draft without any is told so by missing-dimension.
  return id !== 'path.technology' || coverage.dimensions.algorithm.status === 'covered'
}
