import type { DecisionView } from '../../../../protocol/coverage-view.ts'
import { dimension, element, topicNamed } from '../../../framework/framework.ts'
import type { Directive } from '../../../text/model/directive.ts'
import { blockSpan } from '../../../text/model/draft.ts'
import { blocksBelow } from '../../../text/model/next-line.ts'
import { readStated } from '../../../text/model/reviewer.ts'
import type { PlacedDecision, ViewSource } from './view-clauses.ts'

type Decisive = Directive & { readonly kind: DecisionView['kind'] }

/** The directives of a draft by which a reviewer has decided what counts, or what does not apply. */
export function decisionsOf({ analysis, reader, place }: ViewSource): PlacedDecision[] {
  const { draft, coverage } = analysis
  const directives = draft.directives.filter(isDecisive).slice(0, mostDecisions)
  if (directives.length === 0) return []
  const below = blocksBelow(draft, directives)
  const idle = new Set<Directive>(coverage.idle)
  return directives.map((directive, order) => {
    const block = directive.kind === 'not-applicable' ? -1 : (below[order] ?? -1)
    const view: DecisionView = {
      kind: directive.kind,
      topics: directive.arguments.map(({ text }) => topicName(text, reader)),
      ...readStated(directive.reason.text, directive.kind === 'not-applicable'),
      place: place(directive.span),
      about: block >= 0 ? place(blockSpan(draft, block)) : null,
      isIdle: idle.has(directive),
    }
    const dimensions = directive.arguments.flatMap(({ text }) => topicNamed(text)?.dimension ?? [])
    return { block, dimensions, view }
  })
}

/** A draft has a handful; thousands are no decisions. */
const mostDecisions = 500

function isDecisive(directive: Directive): directive is Decisive {
  const { kind } = directive
  return kind === 'count' || kind === 'not-count' || kind === 'not-applicable'
}

/** In the reader's language; a word that names nothing stays as it is. */
function topicName(word: string, reader: 'zh' | 'en'): string {
  const topic = topicNamed(word)
  if (!topic) return word.slice(0, 40)
  return (topic.element === null ? dimension(topic.dimension) : element(topic.element))?.name[reader] ?? word
}
