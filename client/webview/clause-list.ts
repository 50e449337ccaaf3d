import type { ClauseList, ClauseView } from '../../server/protocol/coverage-view.ts'
import type { FromPage } from '../src/coverage-view/page-messages.ts'
import { button, h } from './dom.ts'
import type { PageContext } from './page-state.ts'

/** Whose clauses are listed. */
export interface ListOf {
  /** Unique on the page. */
  readonly id: string
  readonly dimension: string
  /** What a decision on a clause is about: the dimension or an element. */
  readonly topic: string
  readonly ask: Omit<Extract<FromPage, { type: 'clauses' }>, 'type' | 'id'>
}

/** Clauses of the draft, each with its place and what can be done about it; the rest on request. */
export function clauseList(given: ClauseList, of: ListOf, context: PageContext): Node[] {
  const { words, lists } = context
  const all = lists.get(of.id)
  const shown = all && all.first.length > given.first.length ? all : given
  const left = shown.total - shown.first.length
  const more =
    left > 0 &&
    shown === given &&
    button(words.more(left), () => context.want({ type: 'clauses', id: of.id, ...of.ask }), {
      id: `${of.id}-more`,
      class: 'link',
    })
  return [
    h(
      'ul',
      { class: 'clauses' },
      ...shown.first.map((clause, index) => clauseItem(clause, `${of.id}-${index}`, of, context)),
    ),
    ...(more ? [more] : []),
  ]
}

function clauseItem(clause: ClauseView, id: string, of: ListOf, context: PageContext): HTMLElement {
  const { words, view, send, whys, choose, chosen } = context
  const line = clause.place.start.line + 1
  const decision = clause.decision === null ? undefined : view.decisions[clause.decision]
  const key = whyKey(of.dimension, clause)
  const isOpen = chosen.whys.includes(key)
  const why = whys.get(key)
  const tell = (): void => {
    choose((now) => toggle(now.whys, key))
    if (!isOpen && why === undefined) send({ type: 'why', id: key, dimension: of.dimension, place: clause.place })
  }
  const decide = (kind: 'count' | 'not-count') => (): void =>
    send({ type: 'decide', kind, topic: of.topic, place: clause.place })
  return h(
    'li',
    {},
    button(clause.text, () => send({ type: 'reveal', place: clause.place }), {
      id: `${id}-go`,
      class: 'quote',
      title: words.goTo(line),
      lang: /\p{Script=Han}/u.test(clause.text) ? 'zh' : 'en',
    }),
    h(
      'div',
      { class: 'about' },
      h('span', { class: 'line' }, words.line(line)),
      clause.force && h('span', { class: `force ${clause.force}` }, words.force[clause.force]),
      decision &&
        h(
          'span',
          { class: 'decided' },
          words.because(words.decided(decision.kind, decision.topics), words.by(decision)),
        ),
      button(words.why, tell, {
        id: `${id}-why`,
        class: 'link',
        'aria-expanded': String(isOpen),
        'aria-label': `${words.why}, ${words.line(line)}`,
      }),
      clause.kind === 'measure'
        ? button(words.notCount, decide('not-count'), { id: `${id}-not`, class: 'link' })
        : clause.kind === 'mention' && button(words.count, decide('count'), { id: `${id}-count`, class: 'link' }),
    ),
    isOpen && h('p', { class: 'why' }, why ?? '…'),
  )
}

/** The words of a clause stay while it moves. */
function whyKey(dimension: string, { text, kind }: ClauseView): string {
  return `why ${dimension} ${kind} ${text}`
}

/** Puts an id into a list, or takes it out. */
export function toggle(open: string[], id: string): void {
  const at = open.indexOf(id)
  if (at < 0) open.push(id)
  else open.splice(at, 1)
}
