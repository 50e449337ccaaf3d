import { measuresOn } from '../../coverage/fold/evidence-places.ts'
import type { Evidence } from '../../coverage/model/coverage.ts'
import { dimension } from '../../framework/framework.ts'
import { type DimensionId, dimensionIds } from '../../framework/types.ts'
import { anchor } from '../anchor.ts'
import { firstTerms, inText, quoted } from '../message-values.ts'
import type { DraftRule, RuleFinding, RuleInput } from '../rule.ts'

/** Every measure of a dimension is soft or restates what is in force: no owner, figure, sum or date. Off by default. */
export const softOnly: DraftRule = {
  id: 'soft-only',
  nameZh: '只有软措施',
  summary: {
    zh: '一个维度的措施均未写明责任单位、数量、金额或者时限。',
    en: 'Every measure of a dimension is soft: no responsible body, figure, sum or date.',
  },
  scope: 'draft',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'full-programmes',
  messages: {
    soft: {
      zh: '{dimension}方面的措施（{words}）均未写明责任单位、数量、金额或者时限。',
      en: 'No measure on {dimension} ({words}) names a responsible body, a figure, a sum or a date.',
    },
    measure: { zh: '此处是{dimension}方面的措施', en: 'A measure on {dimension}' },
  },
  check(input) {
    return dimensionIds.flatMap((id) => {
      const measures: Evidence[] = []
      for (const measure of measuresOn(input.coverage, id)) {
        if (measure.force === 'hard') return []
        measures.push(measure)
      }
      return measures.length > 0 ? [finding(input, id, measures)] : []
    })
  },
}

function finding({ draft }: RuleInput, id: DimensionId, measures: readonly Evidence[]): RuleFinding {
  const name = inText(dimension(id).name)
  return {
    span: anchor(draft),
    message: {
      key: 'soft',
      values: { dimension: name, words: quoted(firstTerms(draft, measures)) },
    },
    dimensions: [id],
    related: measures
      .slice(0, 5)
      .map(({ term }) => ({ span: term, message: { key: 'measure', values: { dimension: name } } })),
    remedies: [],
  }
}
