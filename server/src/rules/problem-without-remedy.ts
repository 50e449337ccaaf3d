import type { Evidence } from '../coverage/coverage.ts'
import { fixesForDimension } from '../fixes/fixes-for-dimension.ts'
import { dimension, problemPoint } from '../framework/framework.ts'
import type { DimensionId, ProblemPoint } from '../framework/types.ts'
import type { Role } from '../text/role.ts'
import type { Rule, RuleFinding, RuleInput } from './rule.ts'
import { listed, quoted } from './words.ts'

/** A problem is named, and no dimension of its remedies has a measure. Told once for each problem, where it is named first. */
export const problemWithoutRemedy: Rule = {
  id: 'problem-without-remedy',
  scope: 'draft',
  severity: 'information',
  grade: 'paper',
  messages: {
    unanswered: {
      zh: '此处指出问题（{words}），全文却没有{dimensions}方面的措施与之对应。',
      en: 'A problem is named here ({words}), and the draft has no measure on {dimensions} to answer it.',
    },
  },
  check(input) {
    const { draft, evidence } = input.coverage
    if (!draft.judged || draft.concern === 'none') return []
    const told = new Set<string>()
    return evidence.flatMap((named) => {
      if (named.problems === undefined || !isWhereProblemsStand(input, named)) return []
      const points = named.problems.filter((id) => !told.has(id))
      for (const id of points) told.add(id)
      const open = points
        .map(problemPoint)
        .filter((point): point is ProblemPoint => point !== undefined && isOpen(input, point))
      return open.length > 0 ? [finding(input, named, open)] : []
    })
  },
}

/** What is lacking is told ahead of the tasks; among them “a gap analysis” or “standards not yet made” is part of what is to be done. */
const ahead: readonly Role[] = ['preamble', 'background', 'problem']

function isWhereProblemsStand({ draft: { outline } }: RuleInput, { block }: Evidence): boolean {
  return ahead.includes(outline.sections[outline.sectionOf[block] ?? -1]?.role ?? 'preamble')
}

function isOpen({ coverage }: RuleInput, point: ProblemPoint): boolean {
  return point.dimensions.every((id) => {
    const { status } = coverage.dimensions[id]
    return status === 'missing' || status === 'mentioned'
  })
}

function finding(input: RuleInput, named: Evidence, points: readonly ProblemPoint[]): RuleFinding {
  const dimensions: DimensionId[] = [...new Set(points.flatMap((point) => point.dimensions))]
  return {
    span: named.span,
    message: {
      key: 'unanswered',
      values: {
        words: quoted([...named.cause.words].reverse()),
        dimensions: listed(dimensions.map((id) => dimension(id).name)),
      },
    },
    dimensions,
    loci: points.flatMap((point) => point.loci),
    fixes: dimensions.flatMap((id) =>
      fixesForDimension(input.draft, input.coverage, id).filter((fix) => fix.kind === 'insert-clause'),
    ),
  }
}
