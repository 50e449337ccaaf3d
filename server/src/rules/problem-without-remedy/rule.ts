import { evidenceWhere } from '../../coverage/fold/evidence-places.ts'
import type { Evidence } from '../../coverage/model/coverage.ts'
import { dimension, framework, problemPoint } from '../../framework/framework.ts'
import type { DimensionId, ProblemPoint } from '../../framework/types.ts'
import type { Role } from '../../text/model/role.ts'
import { anyOf, problemWords, quoted } from '../message-values.ts'
import type { DraftRule, RuleFinding, RuleInput } from '../rule.ts'

/**
 * A problem is named, and none of the dimensions that would answer it has a measure. Reported once, where the problem
 * is named first.
 */
export const problemWithoutRemedy: DraftRule = {
  id: 'problem-without-remedy',
  nameZh: '问题无对策',
  summary: {
    zh: '文稿指出了问题，但没有提出解决该问题的措施。',
    en: 'The draft raises a problem but has no measure to address it.',
  },
  scope: 'draft',
  severity: 'information',
  grade: 'paper',
  speaksIn: 'programmes',
  messages: {
    unanswered: {
      zh: '此处指出{words}，全文没有相应的{dimensions}措施。',
      en: 'This raises a problem ({words}), but the draft has no measure on {dimensions} to address it.',
    },
  },
  check(input) {
    if (!hasOpenProblem(input)) return []
    const reported = new Set<string>()
    return [...evidenceWhere(input.coverage, ({ kind }) => kind === 'problem')].flatMap((named) => {
      if (named.problems === undefined || !isWhereProblemsStand(input, named)) return []
      const points = named.problems.filter((id) => !reported.has(id))
      for (const id of points) reported.add(id)
      const open = points
        .map(problemPoint)
        .filter((point): point is ProblemPoint => point !== undefined && isOpen(input, point))
      return open.length > 0 ? [finding(named, open)] : []
    })
  },
}

/**
 * Shortages are described before the tasks. Among the tasks, “a gap analysis” or “standards not yet made” is part of
 * what is to be done.
 */
const ahead: readonly Role[] = ['preamble', 'background', 'problem']

function isWhereProblemsStand({ draft: { outline } }: RuleInput, { block }: Evidence): boolean {
  return ahead.includes(outline.sections[outline.sectionOf[block] ?? -1]?.role ?? 'preamble')
}

/** True if any named problem is unanswered. In most drafts all are answered, and the evidence need not be searched. */
function hasOpenProblem(input: RuleInput): boolean {
  return framework.problems.some(({ points }) =>
    points.some((point) => (input.coverage.lenses.problems[point.id]?.named ?? 0) > 0 && isOpen(input, point)),
  )
}

function isOpen({ coverage }: RuleInput, point: ProblemPoint): boolean {
  return point.dimensions.every((id) => {
    const { status } = coverage.dimensions[id]
    return status === 'missing' || status === 'mentioned'
  })
}

function finding(named: Evidence, points: readonly ProblemPoint[]): RuleFinding {
  const dimensions: DimensionId[] = [...new Set(points.flatMap((point) => point.dimensions))]
  return {
    span: named.part ?? named.span,
    message: {
      key: 'unanswered',
      values: {
        words: quoted(problemWords([named])),
        dimensions: anyOf(dimensions.map((id) => dimension(id).name)),
      },
    },
    dimensions,
    loci: points.flatMap((point) => point.loci),
    remedies: dimensions.map((id) => ({ kind: 'cover', dimension: id, clauses: true })),
  }
}
