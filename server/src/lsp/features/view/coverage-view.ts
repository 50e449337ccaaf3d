import type {
  ClauseList,
  ClauseView,
  CoverageView,
  DimensionView,
  LensView,
  MeasureForce,
  ProblemView,
} from '../../../../protocol/coverage-view.ts'
import { reasons } from '../../../coverage/kind/reasons.ts'
import type { Analysis } from '../../../engine/analyzer.ts'
import { dimension, framework } from '../../../framework/framework.ts'
import type { Dimension, Language, Localized, ProblemPoint } from '../../../framework/types.ts'
import { roleAt } from '../../../text/model/context.ts'
import { shownTitle } from './shown-words.ts'
import { clauseViewer, evidenceIn, type FoundEvidence, type ViewSource } from './view-clauses.ts'
import { decisionsOf } from './view-decisions.ts'
import { sectionViews } from './view-sections.ts'

/** What a draft covers, as plain data for a view. Linear in the draft; the first few clauses of each element are given. */
export function coverageView(source: ViewSource): Omit<CoverageView, 'uri' | 'version'> {
  const { analysis, reader } = source
  const decisions = decisionsOf(source)
  const show = clauseViewer(source, decisions)
  const found = groupsOf(analysis)
  return {
    reader,
    title: shownTitle(analysis.draft),
    isEmpty: analysis.draft.blocks.length === 0,
    reason: reasonOf(analysis, reader),
    dimensions: framework.dimensions.map((one) => dimensionView(one, found, analysis, reader, show)),
    sections: sectionViews(source).views,
    lenses: lensesOf(analysis, reader),
    problems: problemsOf(analysis, found, reader, show),
    decisions: decisions.map(({ view }) => view),
  }
}

/** How many clauses a list begins with. */
const firstShown = 3

/** The clauses of one group: how many, how many of which force, and the first of them. */
interface Group {
  total: number
  readonly forces: Record<MeasureForce, number>
  readonly first: FoundEvidence[]
}

/** By `data` (all measures, each clause once), `data.market`, `data.` (no element), `data mention`, `data problem`, and a problem's id. */
function groupsOf(analysis: Analysis): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  const counted = new Map<string, number>()
  const add = (key: string, found: FoundEvidence): void => {
    let group = groups.get(key)
    if (!group) {
      group = { total: 0, forces: { hard: 0, soft: 0, restated: 0 }, first: [] }
      groups.set(key, group)
    }
    group.total++
    if (found.one.force) group.forces[found.one.force]++
    if (group.first.length < firstShown) group.first.push(found)
  }
  for (const found of evidenceIn(analysis)) {
    const { dimension: id, element, kind, span, problems } = found.one
    // Clauses come in order, each with all that it says of a dimension.
    const clause = (analysis.draft.starts[found.block] ?? 0) + span.start
    const whole = kind === 'measure' ? id : `${id} ${kind}`
    if (counted.get(whole) !== clause) add(whole, found)
    counted.set(whole, clause)
    if (kind === 'measure') add(element ?? `${id}.`, found)
    if (kind === 'problem' && isWhereProblemsStand(analysis, found.block))
      for (const point of problems ?? []) add(point, found)
  }
  return groups
}

/** Among the tasks, “a gap analysis” or “standards not yet made” is part of what is to be done. */
function isWhereProblemsStand({ draft: { outline } }: Analysis, block: number): boolean {
  const role = roleAt(outline, block)
  return role === 'preamble' || role === 'background' || role === 'problem'
}

type Show = (found: FoundEvidence) => ClauseView

function listOf(group: Group | undefined, show: Show): ClauseList {
  return group ? { total: group.total, first: group.first.map(show) } : { total: 0, first: [] }
}

function dimensionView(
  { id, name, elements }: Dimension,
  found: ReadonlyMap<string, Group>,
  { coverage }: Analysis,
  reader: Language,
  show: Show,
): DimensionView {
  return {
    id,
    name: name[reader],
    status: coverage.dimensions[id].status,
    // Clauses: one that names two elements is one measure here.
    measures: found.get(id)?.total ?? 0,
    mentions: found.get(`${id} mention`)?.total ?? 0,
    problems: found.get(`${id} problem`)?.total ?? 0,
    ...(found.get(id)?.forces ?? noForces),
    elements: elements.map((element) => ({
      id: element.id,
      name: element.name[reader],
      commitment: element.commitment[reader],
      ...(found.get(element.id)?.forces ?? noForces),
      measures: listOf(found.get(element.id), show),
    })),
    others: listOf(found.get(`${id}.`), show),
    mentioned: listOf(found.get(`${id} mention`), show),
  }
}

const noForces = { hard: 0, soft: 0, restated: 0 }

function lensesOf({ coverage: { lenses } }: Analysis, reader: Language): LensView[] {
  return (['pathways', 'stages', 'mechanisms'] as const).map((id) => ({
    id,
    entries: framework[id].map((entry) => ({
      id: entry.id,
      name: entry.name[reader],
      measures: lenses[id][entry.id]?.measures ?? 0,
    })),
  }))
}

function problemsOf(
  { coverage }: Analysis,
  found: ReadonlyMap<string, Group>,
  reader: Language,
  show: Show,
): ProblemView[] {
  const isAnswered = ({ dimensions }: ProblemPoint): boolean =>
    dimensions.some((id) => ['covered', 'not-applicable'].includes(coverage.dimensions[id].status))
  return framework.problems
    .flatMap(({ points }) => points)
    .filter(({ id }) => found.has(id))
    .map((point) => ({
      id: point.id,
      name: point.name[reader],
      remedied: isAnswered(point),
      remedies: point.dimensions.map((id) => ({ id, name: dimension(id).name[reader] })),
      raised: listOf(found.get(point.id), show),
    }))
}

function reasonOf({ coverage: { draft } }: Analysis, reader: Language): string | null {
  if (draft.reason !== null) return reasons[draft.reason][reader]
  return draft.judged && draft.concern !== 'none' ? null : noConcern[reader]
}

const noConcern: Localized = {
  zh: '本稿主题不涉及各维度，不作要求。',
  en: 'No dimension is called for by the subject of this draft.',
}
