import { evidenceWhere } from '../coverage/evidence.ts'
import { dimension } from '../framework/framework.ts'
import { type DimensionId, dimensionIds } from '../framework/types.ts'
import { anchor } from './anchor.ts'
import type { DraftRule, RuleFinding, RuleInput } from './rule.ts'
import { firstOf, firstTerms, inText, listed, quoted } from './words.ts'

/** No measure in a required dimension. Speaks by the draft's subject: a warning each, one hint, or not at all. */
export const missingDimension: DraftRule = {
  id: 'missing-dimension',
  scope: 'draft',
  severity: 'warning',
  grade: 'paper',
  messages: {
    missing: {
      zh: '缺少{dimension}方面的措施：全文未涉及{dimension}。',
      en: 'No measure on {dimension}: the draft does not speak of it.',
    },
    mentioned: {
      zh: '缺少{dimension}方面的措施：{words}只是提及，没有写明做什么。',
      en: 'No measure on {dimension}: mentioned ({words}), not committed to.',
    },
    problem: {
      zh: '缺少{dimension}方面的措施：文稿指出了问题（{words}），没有写明做什么。',
      en: 'No measure on {dimension}: a problem is pointed out ({words}) but nothing is committed to.',
    },
    narrow: {
      zh: '本稿没有以下方面的措施：{dimensions}。',
      en: 'This draft has no measure on {dimensions}.',
    },
    mention: { zh: '此处提及{dimension}', en: 'Speaks of {dimension}' },
    'problem-place': { zh: '此处指出{dimension}方面的问题', en: 'Points out a problem of {dimension}' },
  },
  check(input) {
    const { draft, dimensions } = input.coverage
    if (!draft.judged || draft.concern === 'none') return []
    const missing = dimensionIds.filter(
      (id) => dimensions[id].status === 'missing' || dimensions[id].status === 'mentioned',
    )
    if (missing.length === 0) return []
    return draft.concern === 'narrow' ? [hint(input, missing)] : missing.map((id) => warning(input, id))
  },
}

function warning(input: RuleInput, id: DimensionId): RuleFinding {
  const { mentions, problems } = input.coverage.dimensions[id]
  const told = evidenceWhere(
    input.coverage,
    (one) => one.dimension === id && (mentions === 0 || one.kind === 'mention'),
  )
  const { loci } = dimension(id)
  const name = inText(dimension(id).name)
  const key = mentions > 0 ? 'mentioned' : problems > 0 ? 'problem' : 'missing'
  return {
    span: anchor(input.draft),
    message: {
      key,
      values: { dimension: name, words: quoted(firstTerms(input.draft, told)) },
    },
    dimensions: [id],
    loci,
    related: firstOf(
      evidenceWhere(input.coverage, (one) => one.dimension === id),
      5,
    ).map(({ term, kind }) => ({
      span: term,
      message: { key: kind === 'problem' ? 'problem-place' : 'mention', values: { dimension: name } },
    })),
    mends: [{ kind: 'cover', dimension: id }],
  }
}

function hint(input: RuleInput, missing: readonly DimensionId[]): RuleFinding {
  return {
    severity: 'hint',
    span: anchor(input.draft),
    message: { key: 'narrow', values: { dimensions: listed(missing.map((id) => dimension(id).name)) } },
    dimensions: missing,
    loci: missing.flatMap((id) => dimension(id).loci),
    mends: missing.map((dimension) => ({ kind: 'cover', dimension })),
  }
}
