import type { DecisionParams } from '../../../../protocol/coverage-view.ts'
import { countEdit, notApplicableEdit } from '../../../fixes/directive-edits.ts'
import { stripDirectives } from '../../../fixes/strip-directives.ts'
import { topicNamed } from '../../../framework/framework.ts'
import type { Localized } from '../../../framework/types.ts'
import { changeOfStrings } from '../../../text/document/chunked-text.ts'
import { type Edit, withEdits } from '../../../text/document/edit.ts'
import { touches } from '../../../text/document/span.ts'
import type { Directive } from '../../../text/model/directive.ts'
import { blockAt, type Draft } from '../../../text/model/draft.ts'
import { blocksBelow } from '../../../text/model/next-line.ts'

/** A decision with its place as an offset. */
export interface Decision extends Pick<DecisionParams, 'kind' | 'topic' | 'reason' | 'reviewer'> {
  readonly offset: number | null
}

/** The edits that write a reviewer's decision into a draft, or take it out; or why there can be none. */
export function decisionEdits(draft: Draft, decision: Decision): readonly Edit[] | Localized {
  const { kind, offset, topic, reason = '', reviewer = '' } = decision
  if (kind === 'withdraw') {
    const directive = offset === null ? undefined : draft.directives.find(({ span }) => touches(span, offset))
    if (!directive) return reasonsAgainst.gone
    return [changeTo(draft.text, stripDirectives({ text: draft.text, directives: [directive] }))]
  }
  const named = topic === undefined ? undefined : topicNamed(topic)
  if (!named || reason.trim() === '') return reasonsAgainst.incomplete
  const stated = { reason, reviewer }
  if (kind === 'not-applicable') return [notApplicableEdit(draft, named.dimension, stated)]
  if (offset === null) return reasonsAgainst.incomplete
  const written = countEdit(draft, { start: offset, end: offset }, kind, named.element ?? named.dimension, stated)
  if (!written) return reasonsAgainst.noPlace
  const opposite = oppositeOf(draft, offset, kind, named.element ?? named.dimension)
  if (!opposite) return [written]
  // It stands above the line that is written: its place holds in the text with that line.
  return [changeTo(draft.text, stripDirectives({ text: withEdits(draft.text, [written]), directives: [opposite] }))]
}

const reasonsAgainst = {
  gone: { zh: '此处已没有这一标注。', en: 'The directive is no longer there.' },
  incomplete: { zh: '未写明理由，或者没有选定段落。', en: 'No reason is given, or no paragraph is chosen.' },
  noPlace: {
    zh: '此处不能加标注：表格的行之间不能插入标注行。',
    en: 'A directive cannot stand here: none can stand between the rows of a table.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** A decision the other way, on the same paragraph and topic alone: the new one stands in its place. */
function oppositeOf(draft: Draft, offset: number, kind: 'count' | 'not-count', topic: string): Directive | undefined {
  const others = draft.directives.filter((one) => one.kind === (kind === 'count' ? 'not-count' : 'count'))
  if (others.length === 0) return undefined
  const block = blockAt(draft, offset)
  const wanted = topicNamed(topic)
  const below = blocksBelow(draft, others)
  return others.find((one, order) => {
    if (below[order] !== block) return false
    const [word, ...more] = one.arguments.map(({ text }) => topicNamed(text))
    return more.length === 0 && word?.dimension === wanted?.dimension && word?.element === wanted?.element
  })
}

function changeTo(before: string, after: string): Edit {
  const { start, oldEnd, newEnd } = changeOfStrings(before, after)
  return { span: { start, end: oldEnd }, text: after.slice(start, newEnd) }
}
