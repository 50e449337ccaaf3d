import type { FromPage } from '../src/coverage-view/page-messages.ts'
import { button, h } from './dom.ts'
import type { PageContext } from './page-state.ts'
import type { PageWords } from './words.ts'

/** The title of the draft with what it lacks, or why it is not judged; and what can be done with it. */
export function pageHead({ view: { title, reason, dimensions }, words, send }: PageContext, isPinned: boolean): Node[] {
  const applicable = dimensions.filter(({ status }) => status !== 'not-applicable')
  const covered = applicable.filter(({ status }) => status === 'covered')
  const lacking = applicable.filter(({ status }) => status !== 'covered').map(({ name }) => name)
  const pin = button(isPinned ? words.pinned : words.pin, () => send({ type: 'pin', pinned: !isPinned }), {
    id: 'pin',
    class: 'link',
    'aria-pressed': String(isPinned),
  })
  const ledger = button(words.ledger, () => send({ type: 'command', name: 'ledger' }), { id: 'ledger', class: 'link' })
  const report = button(words.report, () => send({ type: 'command', name: 'report' }), { id: 'report', class: 'link' })
  const tools = h('div', { class: 'tools' }, pin, ledger, report)
  if (reason !== null)
    return [
      h('h1', {}, title || words.untitled),
      h(
        'div',
        { class: 'message' },
        h('h2', {}, words.notJudged),
        h('p', {}, reason),
        h(
          'p',
          { class: 'actions' },
          button(words.judge, () => send({ type: 'command', name: 'judge' }), { id: 'judge', class: 'primary' }),
        ),
      ),
      tools,
    ]
  return [
    h('h1', {}, title || words.untitled),
    lacking.length === 0
      ? h('p', { class: 'verdict' }, words.complete)
      : h(
          'p',
          { class: 'verdict' },
          words.covered(covered.length, applicable.length),
          h('strong', {}, words.lacking(lacking)),
        ),
    tools,
  ]
}

/** What is shown in place of a draft that is empty, or where none is open. */
export function messageInstead(
  title: string,
  note: string,
  words: PageWords,
  send: (message: FromPage) => void,
): HTMLElement {
  return h(
    'div',
    { class: 'message empty' },
    h('h1', {}, title),
    h('p', {}, note),
    h(
      'p',
      { class: 'actions' },
      button(words.newDraft, () => send({ type: 'command', name: 'new' }), { id: 'new', class: 'primary' }),
      button(words.sample, () => send({ type: 'command', name: 'sample' }), { id: 'sample', class: 'link' }),
    ),
  )
}
