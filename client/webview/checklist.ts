import type { DimensionView, ElementView } from '../../server/protocol/coverage-view.ts'
import { clauseList, toggle } from './clause-list.ts'
import { dimensionMark } from './dimension-mark.ts'
import { button, type Child, h } from './dom.ts'
import type { PageContext } from './page-state.ts'

/** The elements of one dimension with their evidence, folded until the reader opens them. */
export function dimensionPart(dimension: DimensionView, context: PageContext): Child[] {
  const { words, send } = context
  const { id, name, status, elements, others, mentioned } = dimension
  const covered = elements.filter(({ measures }) => measures.total > 0).length
  const list = (key: string, title: string, of: typeof others, kind: 'measure' | 'mention'): Node | null =>
    of.total === 0
      ? null
      : fold(
          `${id} ${key}`,
          title,
          kind === 'measure' ? words.measures(of.total) : words.clauses(of.total),
          context,
          () =>
            clauseList(
              of,
              {
                id: `${id}-${key}`,
                dimension: id,
                topic: id,
                ask: { dimension: id, kind, ...(kind === 'measure' ? { element: '' } : {}) },
              },
              context,
            ),
        )
  const heading = h(
    'h3',
    { class: `dimension ${status}` },
    dimensionMark(id),
    name,
    h('span', { class: 'state' }, words.status[status]),
  )
  // Nothing is asked of the draft there, unless it has something on it after all.
  if (status === 'not-applicable' && covered === 0) return [heading]
  return [
    heading,
    h('p', { class: 'note' }, words.elementsCovered(covered, elements.length)),
    h('ul', { class: 'elements' }, ...elements.map((element) => elementItem(element, dimension, context))),
    list('others', words.others, others, 'measure'),
    list('mentioned', words.mentioned, mentioned, 'mention'),
    status !== 'covered' &&
      status !== 'not-applicable' &&
      h(
        'p',
        { class: 'actions' },
        button(words.insertOn(name), () => send({ type: 'insert', dimension: id, element: null }), {
          id: `insert-${id}`,
          class: 'primary',
        }),
        button(words.notApplicable, () => send({ type: 'decide', kind: 'not-applicable', topic: id, place: null }), {
          id: `not-applicable-${id}`,
          class: 'link',
        }),
      ),
  ]
}

function elementItem(element: ElementView, { id: dimension }: DimensionView, context: PageContext): Node {
  const { words, send } = context
  const { id, name, measures, commitment } = element
  const summary = measures.total === 0 ? words.none : countsOf(element, context)
  return h(
    'li',
    { class: measures.total === 0 ? 'lacking' : element.hard > 0 ? 'hard' : 'soft' },
    fold(id, name, summary, context, () => [
      h('p', { class: 'commitment' }, words.commitment + commitment),
      ...(measures.total > 0
        ? clauseList(
            measures,
            { id: `list-${id}`, dimension, topic: id, ask: { dimension, kind: 'measure', element: id } },
            context,
          )
        : []),
      h(
        'p',
        { class: 'actions' },
        button(words.insert, () => send({ type: 'insert', dimension, element: id }), {
          id: `insert-${id}`,
          class: 'primary',
          'aria-label': words.insertOn(name),
        }),
        button(words.countCursor, () => send({ type: 'decide', kind: 'count', topic: id, place: null }), {
          id: `count-${id}`,
          class: 'link',
        }),
      ),
    ]),
  )
}

/** 8条（硬3，软5） */
function countsOf({ hard, soft, restated, measures }: ElementView, { words, view }: PageContext): string {
  const counts = [
    ...(hard > 0 ? [`${words.force.hard}${view.reader === 'zh' ? '' : ' '}${hard}`] : []),
    ...(soft > 0 ? [`${words.force.soft}${view.reader === 'zh' ? '' : ' '}${soft}`] : []),
    ...(restated > 0 ? [`${words.force.restated}${view.reader === 'zh' ? '' : ' '}${restated}`] : []),
  ]
  const total = words.measures(measures.total)
  return view.reader === 'zh' ? `${total}（${counts.join('，')}）` : `${total} (${counts.join(', ')})`
}

/** A line that opens and closes what stands under it. */
function fold(
  id: string,
  title: string,
  summary: string,
  context: PageContext,
  build: () => readonly Node[],
): HTMLElement {
  const { chosen, choose } = context
  const isOpen = chosen.open.includes(id)
  return h(
    'div',
    { class: isOpen ? 'fold open' : 'fold' },
    h(
      'button',
      {
        id: `fold ${id}`,
        type: 'button',
        class: 'row',
        'aria-expanded': String(isOpen),
        on: { click: () => choose((now) => toggle(now.open, id)) },
      },
      h('span', { class: 'sign', 'aria-hidden': 'true' }),
      h('span', { class: 'name' }, title),
      h('span', { class: 'counts' }, summary),
    ),
    isOpen && h('div', { class: 'body' }, ...build()),
  )
}
