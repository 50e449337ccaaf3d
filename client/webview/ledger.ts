import type { LedgerView } from '../../server/protocol/ledger-view.ts'
import { type FromLedger, isToLedger } from '../src/ledger-view/ledger-messages.ts'
import { button, h, part } from './dom.ts'
import { host } from './host.ts'
import { ledgerWords } from './ledger-words.ts'

const page = document.getElementById('page') ?? document.body
const head = part('head')
const table = part('table')
const spoken = h('p', { role: 'status', 'aria-live': 'polite', class: 'unseen' })
page.classList.add('wide')
page.append(spoken, head.node, table.node)

let ledger: LedgerView | null = null
/** The body whose tasks are shown; null for all. */
let owner: string | null = null
/** Its number, kept while the page is out of sight: the editor writes that to the disk, and no name of the draft belongs there. */
let kept = numberKept(host.getState())

const send = (message: FromLedger): void => host.postMessage(message)

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToLedger(data)) return
  if (data.type === 'none') {
    ledger = null
    const words = ledgerWords[data.reader]
    head.show(data, () => [
      h('div', { class: 'message empty' }, h('h1', {}, words.noDraft), h('p', {}, words.noDraftNote)),
    ])
    table.show(data, () => [])
    return
  }
  ledger = data.ledger
  if (kept !== null) owner = ledger.owners[kept]?.name ?? null
  kept = null
  if (owner !== null && !ledger.owners.some(({ name }) => name === owner)) owner = null
  render()
})

function choose(name: string | null): void {
  owner = name
  host.setState({ owner: ledger?.owners.findIndex((one) => one.name === name) ?? -1 })
  render()
  if (ledger) spoken.textContent = ledgerWords[ledger.reader].shown(rowsShown(ledger).length)
}

function render(): void {
  const current = ledger
  if (!current) return
  const { title, owners, reader, rows, headings } = current
  const words = ledgerWords[reader]
  document.documentElement.lang = reader === 'zh' ? 'zh-CN' : 'en'
  const shown = rowsShown(current)
  head.show([title, owners, owner, reader, rows.length], () => [
    h('h1', {}, title || words.untitled),
    h(
      'p',
      { class: 'note' },
      rows.length === 0 ? words.noTasks : words.summary(rows.length, owners.filter(({ name }) => name !== '').length),
    ),
    rows.length > 0 && tools(current),
  ])
  table.show([headings, shown.map((index) => rows[index]), owner], () =>
    rows.length === 0 ? [] : [tableOf(current, shown)],
  )
}

function rowsShown({ rows, owners }: LedgerView): readonly number[] {
  if (owner === null) return rows.map((_, index) => index)
  return owners.find(({ name }) => name === owner)?.rows ?? []
}

/** Values of the choice: an owner may be called anything. */
const everybody = 'all'

function tools(shown: LedgerView): HTMLElement {
  const words = ledgerWords[shown.reader]
  const option = (value: string, label: string, isChosen: boolean): HTMLElement =>
    h('option', { value, selected: isChosen }, label)
  const choice = h(
    'select',
    {
      id: 'owner',
      on: {
        change: () => choose(choice.value === everybody ? null : (shown.owners[Number(choice.value)]?.name ?? null)),
      },
    },
    option(everybody, words.all, owner === null),
    ...shown.owners.map(({ name, rows }, index) =>
      option(String(index), words.owner(name || words.nobody, rows.length), name === owner),
    ),
  )
  const save = (format: 'xlsx' | 'csv' | 'md', label: string): HTMLElement =>
    button(label, () => send({ type: 'export', format, owner }), { id: `export-${format}`, class: 'primary' })
  return h(
    'p',
    { class: 'actions' },
    h('label', { for: 'owner' }, words.by),
    choice,
    h('span', { id: 'export-label' }, words.export),
    save('xlsx', 'Excel'),
    save('csv', 'CSV'),
    save('md', 'Markdown'),
  )
}

/** Columns by their width, in the order of the table of tasks. */
const widths = ['', 'middle', 'long', 'middle', 'middle', '', '', 'middle', '', 'middle', '']
/** The column with what is to be done, which leads to its place. */
const action = 2

function tableOf(shown: LedgerView, rows: readonly number[]): HTMLElement {
  const words = ledgerWords[shown.reader]
  return h(
    'div',
    { class: 'scrolls' },
    h(
      'table',
      { class: 'ledger', lang: shown.language === 'zh' ? 'zh-CN' : 'en' },
      h('thead', {}, h('tr', {}, ...shown.headings.map((heading) => h('th', { scope: 'col' }, heading)))),
      h(
        'tbody',
        {},
        ...rows.map((index) => {
          const row = shown.rows[index]
          return h(
            'tr',
            {},
            ...(row?.cells ?? []).map((cell, column) =>
              column === action && row
                ? h(
                    'th',
                    { scope: 'row', class: 'long' },
                    button(cell, () => send({ type: 'reveal', place: row.place }), {
                      id: `task-${index}`,
                      class: 'quote',
                      title: words.goTo(row.place.start.line + 1),
                    }),
                  )
                : h('td', { class: widths[column] ?? '' }, cell),
            ),
          )
        }),
      ),
    ),
  )
}

function numberKept(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('owner' in state)) return null
  return typeof state.owner === 'number' && state.owner >= 0 ? state.owner : null
}

send({ type: 'ready' })
