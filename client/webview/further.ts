import type { DecisionView, LensView, ProblemView } from '../../server/protocol/coverage-view.ts'
import { clauseList } from './clause-list.ts'
import { button, h } from './dom.ts'
import type { PageContext } from './page-state.ts'

/** The pathways, stages and mechanisms with their measures. */
export function lenses({ view, words }: PageContext): Node[] {
  return [
    h('h2', {}, words.lenses),
    h('p', { class: 'note' }, words.lensesNote),
    h(
      'div',
      { class: 'lenses' },
      ...view.lenses.map((lens) => lensTable(lens, words.lens[lens.id], words.columns.measures)),
    ),
  ]
}

function lensTable({ entries }: LensView, title: string, measures: string): Node {
  const most = Math.max(1, ...entries.map((entry) => entry.measures))
  return h(
    'table',
    { class: 'lens' },
    h('caption', {}, title),
    h('thead', { class: 'unseen' }, h('tr', {}, h('th', { scope: 'col' }, title), h('th', { scope: 'col' }, measures))),
    h(
      'tbody',
      {},
      ...entries.map((entry) => {
        const bar = h('span', { class: 'bar', 'aria-hidden': 'true' })
        bar.style.width = `${(100 * entry.measures) / most}%`
        return h(
          'tr',
          { class: entry.measures === 0 ? 'lacking' : '' },
          h('th', { scope: 'row' }, entry.name),
          h('td', {}, h('span', { class: 'figure' }, String(entry.measures)), h('span', { class: 'track' }, bar)),
        )
      }),
    ),
  )
}

/** The problems that the draft raises, those without remedy first. */
export function problems(context: PageContext): Node[] {
  const { view, words } = context
  const open = view.problems.filter(({ remedied }) => !remedied)
  const answered = view.problems.filter(({ remedied }) => remedied)
  return [
    h('h2', {}, words.problems),
    ...(view.problems.length === 0 ? [h('p', { class: 'note' }, words.noProblems)] : []),
    ...[...open, ...answered].map((problem) => problemItem(problem, context)),
  ]
}

function problemItem(problem: ProblemView, context: PageContext): Node {
  const { words, send } = context
  const { id, name, remedied, remedies, raised } = problem
  const [first] = remedies
  return h(
    'div',
    { class: remedied ? 'problem' : 'problem open' },
    h(
      'h3',
      {},
      name,
      h('span', { class: 'state' }, remedied ? words.answered : words.unanswered(remedies.map((one) => one.name))),
    ),
    ...(first
      ? clauseList(
          { ...raised, total: raised.first.length },
          { id: `problem-${id}`, dimension: first.id, topic: first.id, ask: { dimension: first.id, kind: 'problem' } },
          context,
        )
      : []),
    !remedied &&
      h(
        'p',
        { class: 'actions' },
        ...remedies.map((remedy) =>
          button(words.insertOn(remedy.name), () => send({ type: 'insert', dimension: remedy.id, element: null }), {
            id: `remedy-${id}-${remedy.id}`,
            class: 'primary',
          }),
        ),
      ),
  )
}

/** What a reviewer has decided, as it stands in the draft. */
export function decisions({ view, words, send }: PageContext): Node[] {
  const item = (decision: DecisionView, index: number): Node =>
    h(
      'li',
      {},
      button(
        words.decided(decision.kind, decision.topics),
        () => send({ type: 'reveal', place: decision.about ?? decision.place }),
        {
          id: `decision-${index}`,
          class: 'quote',
        },
      ),
      h(
        'div',
        { class: 'about' },
        h('span', { class: 'line' }, words.line((decision.about ?? decision.place).start.line + 1)),
        h('span', {}, words.by(decision)),
        decision.isIdle && h('span', { class: 'idle' }, words.idle),
        button(words.withdraw, () => send({ type: 'decide', kind: 'withdraw', topic: null, place: decision.place }), {
          id: `withdraw-${index}`,
          class: 'link',
        }),
      ),
    )
  return [
    h('h2', {}, words.decisions),
    view.decisions.length === 0
      ? h('p', { class: 'note' }, words.noDecisions)
      : h('ul', { class: 'clauses' }, ...view.decisions.map(item)),
  ]
}
