import { framework } from '../../framework/framework.ts'
import { dimensionIds, type Pathway } from '../../framework/types.ts'
import { anchor } from '../anchor.ts'
import { inText, listed } from '../message-values.ts'
import type { DraftRule, RuleInput } from '../rule.ts'

const most = 3

/** Pathways that match dimensions: missing-dimension already reports them. */
const shownByDimensions: readonly string[] = ['path.synergy', 'path.talent', 'path.institutions']

/** A pathway of section 4 that matches no dimension has no measure: enterprises, or core technology. */
export const missingPathway: DraftRule = {
  id: 'missing-pathway',
  nameZh: '路径缺失',
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
      zh: '没有“{pathway}”方面的措施（如{measures}）。这是文衡所据框架的五条路径之一。',
      en: 'No measure on {pathway} ({measures}), one of the five pathways of the framework that Wenheng follows.',
    },
  },
  check(input) {
    const { draft, coverage } = input
    // A draft that leaves out most dimensions has bigger gaps, which missing-dimension reports.
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
  // Core technology is mostly algorithms; missing-dimension reports a draft without any.
  return id !== 'path.technology' || coverage.dimensions.algorithm.status === 'covered'
}
