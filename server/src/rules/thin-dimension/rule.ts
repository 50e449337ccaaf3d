import { evidenceWhere, measuresOn } from '../../coverage/fold/evidence-places.ts'
import type { BlockEvidence, Coverage } from '../../coverage/model/coverage.ts'
import { bestTemplates } from '../../fixes/templates/templates.ts'
import { dimension, element } from '../../framework/framework.ts'
import { type DimensionId, dimensionIds, type ElementId, type Localized } from '../../framework/types.ts'
import { anchor } from '../anchor.ts'
import { firstTerms, inText, listed, quoted } from '../message-values.ts'
import type { DraftRule, RuleFinding, RuleInput } from '../rule.ts'

/** The number of missing elements that are named; a clause is offered for each. */
const named = 3

/**
 * A dimension is covered by one element only, beside dimensions that are broader. One finding for each such dimension.
 */
export const thinDimension: DraftRule = {
  id: 'thin-dimension',
  nameZh: '要素单一',
  summary: {
    zh: '一个维度的措施只涉及其中一个要素。',
    en: 'The measures of a dimension all concern one of its elements.',
  },
  scope: 'draft',
  severity: 'hint',
  grade: 'ours',
  speaksIn: 'full-programmes',
  messages: {
    thin: {
      zh: '{dimension}方面的措施只涉及{element}（{words}），未涉及{others}等。',
      en: 'The measures on {dimension} all concern {element} ({words}) and leave out {others}, among others.',
    },
    measure: { zh: '此处是{element}方面的措施', en: 'A measure on {element}' },
  },
  check(input) {
    if (dimensionIds.filter((id) => isBroad(input, id)).length < broad) return []
    return dimensionIds.flatMap((id) => {
      const only = onlyElement(input, id)
      const found = only === null ? null : finding(input, id, only)
      return found === null || found.remedies.length === 0 ? [] : [found]
    })
  },
}

/** The number of dimensions that must be broader: a draft that is thin everywhere has only begun. */
const broad = 2

function isBroad({ coverage }: RuleInput, id: DimensionId): boolean {
  return Object.keys(coverage.dimensions[id].elements).length > 1
}

/** A dimension with more measures is not thin, even if all of them are of one element. */
const few = 3

/**
 * The one element of all measures of a dimension. Null if there are many measures or several elements, if an element is
 * unknown, or if a clause also acts on another dimension: elements of such clauses are too uncertain.
 */
function onlyElement({ coverage }: RuleInput, id: DimensionId): ElementId | null {
  const { status, measures, elements } = coverage.dimensions[id]
  const [only, ...others] = Object.entries(elements) as [ElementId, number][]
  if (status !== 'covered' || measures > few || only === undefined || others.length > 0) return null
  if (only[1] !== measures) return null
  const isShared = [...measuresOn(coverage, id)].some(({ block, span }) =>
    coverage.blocks[block]?.evidence.some(
      (other) => other.kind === 'measure' && other.dimension !== id && isAt(coverage, block, other, span.start),
    ),
  )
  return isShared ? null : only[0]
}

function isAt({ starts }: Coverage, block: number, { span }: BlockEvidence, start: number): boolean {
  return (starts[block] ?? 0) + span.start === start
}

function finding({ draft, coverage }: RuleInput, id: DimensionId, only: ElementId): RuleFinding {
  // A mentioned element is not reported as left out.
  const spoken = new Set([...evidenceWhere(coverage, (one) => one.dimension === id)].map(({ element: of }) => of))
  const offered = bestTemplates(coverage, draft.language, id)
    .filter((clause) => !spoken.has(clause.element))
    .slice(0, named)
  const name = inText(nameOf(only))
  const measures = [...measuresOn(coverage, id)]
  return {
    span: anchor(draft),
    message: {
      key: 'thin',
      values: {
        dimension: inText(dimension(id).name),
        element: name,
        words: quoted(firstTerms(draft, measures)),
        others: listed(offered.map((clause) => nameOf(clause.element))),
      },
    },
    dimensions: [id],
    loci: offered.flatMap((clause) => element(clause.element)?.loci ?? []),
    related: measures.map(({ term }) => ({ span: term, message: { key: 'measure', values: { element: name } } })),
    remedies: offered.map((clause) => ({
      kind: 'insert-clause',
      dimension: id,
      element: clause.element,
      template: clause.id,
    })),
  }
}

function nameOf(id: ElementId): Localized {
  return element(id)?.name ?? { zh: id, en: id }
}
