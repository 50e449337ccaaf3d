import type { SectionView } from '../../server/protocol/coverage-view.ts'
import { clauseList } from './clause-list.ts'
import { dimensionMark } from './dimension-mark.ts'
import { button, type Child, h } from './dom.ts'
import { cellAfter } from './grid-keys.ts'
import type { PageContext } from './page-state.ts'

/** The table of sections and dimensions; the clauses of the chosen cell are listed below it. */
export function heatMap(context: PageContext): Child[] {
  const { view, words, chosen } = context
  const { sections } = view
  if (sections.length === 0) return []
  const rows = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.depth < chosen.levels)
  return [
    h('h2', {}, words.sections),
    h('p', { class: 'note' }, words.sectionsNote),
    sections.some(({ depth }) => depth > 0) && levelChoice(context),
    h('div', { class: 'scrolls' }, grid(rows, context)),
    chosenCell(context),
  ]
}

function levelChoice({ words, chosen, choose }: PageContext): HTMLElement {
  const select = h(
    'select',
    {
      id: 'levels',
      on: {
        change: () =>
          choose((now) => {
            now.levels = Number(select.value)
          }),
      },
    },
    ...words.levelNames.map(({ levels, name }) =>
      h('option', { value: levels, selected: levels === chosen.levels }, name),
    ),
  )
  return h('p', { class: 'switch' }, h('label', { for: 'levels' }, words.levels), select)
}

interface Row {
  readonly section: SectionView
  readonly index: number
}

function grid(rows: readonly Row[], context: PageContext): HTMLElement {
  const { view, words } = context
  return h(
    'table',
    { class: 'heat', role: 'grid', 'aria-label': words.sections },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        h('th', { scope: 'col', role: 'columnheader' }, words.section),
        ...view.dimensions.map(({ id, name }) =>
          h('th', { scope: 'col', role: 'columnheader' }, dimensionMark(id), name),
        ),
      ),
    ),
    h('tbody', { role: 'rowgroup' }, ...rows.map((row, at) => line(row, at, rows, context))),
  )
}

function line({ section, index }: Row, at: number, rows: readonly Row[], context: PageContext): HTMLElement {
  const { view, words, send } = context
  const name = section.heading || words.rest
  return h(
    'tr',
    { role: 'row' },
    h(
      'th',
      { scope: 'row', role: 'rowheader', class: `depth-${Math.min(3, section.depth)}` },
      section.heading === ''
        ? name
        : button(name, () => send({ type: 'reveal', place: section.place }), {
            id: `section-${index}`,
            class: 'quote',
            tabindex: -1,
          }),
    ),
    ...view.dimensions.map((dimension, column) =>
      cell(section.measures[column] ?? 0, { row: at, column }, { index, name, dimension }, rows, context),
    ),
  )
}

function cell(
  measures: number,
  { row, column }: { readonly row: number; readonly column: number },
  of: {
    readonly index: number
    readonly name: string
    readonly dimension: { readonly id: string; readonly name: string }
  },
  rows: readonly Row[],
  { view, words, chosen, choose }: PageContext,
): HTMLElement {
  const isChosen = chosen.cell?.section === of.index && chosen.cell.dimension === of.dimension.id
  const isFirst = row === 0 && column === 0
  const isStop = hasCell(chosen.cell, rows) ? isChosen : isFirst
  const take = (): void =>
    choose((now) => {
      now.cell = isChosen ? null : { section: of.index, heading: of.name, dimension: of.dimension.id }
    })
  return h(
    'td',
    {
      id: `cell-${row}-${column}`,
      role: 'gridcell',
      class: `level-${level(measures)}`,
      tabindex: isStop ? 0 : -1,
      'aria-selected': String(isChosen),
      'aria-label': words.cell(of.name, of.dimension.name, measures),
      on: {
        click: take,
        keydown: (event) => {
          if (!(event instanceof KeyboardEvent)) return
          if (event.key === 'Enter' || event.key === ' ') take()
          else {
            const next = cellAfter(
              event.key,
              event.ctrlKey,
              { row, column },
              { rows: rows.length, columns: view.dimensions.length },
            )
            const target = next && document.getElementById(`cell-${next.row}-${next.column}`)
            if (!target) return
            // One cell of the grid is a stop of the Tab key: the one that had the focus last.
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.tabIndex = -1
            target.tabIndex = 0
            target.focus()
          }
          event.preventDefault()
        },
      },
    },
    measures > 0 ? String(measures) : '',
  )
}

function hasCell(cell: PageContext['chosen']['cell'], rows: readonly Row[]): boolean {
  return cell !== null && rows.some(({ index }) => index === cell.section)
}

/** Five steps of one colour; the figure stands in the cell. */
function level(measures: number): number {
  return [0, 1, 3, 6, 11].filter((from) => measures >= from).length - 1
}

function chosenCell(context: PageContext): HTMLElement | null {
  const { view, words, chosen, lists } = context
  const { cell } = chosen
  const dimension = view.dimensions.find(({ id }) => id === cell?.dimension)
  if (!cell || !dimension) return null
  const id = cellList(cell)
  const list = lists.get(id)
  const title = `${cell.heading} · ${dimension.name}`
  return h(
    'div',
    { class: 'chosen', role: 'region', 'aria-label': title },
    h('h3', {}, title),
    ...(list?.total === 0
      ? [h('p', { class: 'note' }, words.noClause(cell.heading, dimension.name))]
      : clauseList(
          list ?? { total: 0, first: [] },
          {
            id,
            dimension: dimension.id,
            topic: dimension.id,
            ask: { dimension: dimension.id, kind: 'measure', section: cell.section },
          },
          context,
        )),
  )
}

/** The id of the list of a cell. */
export function cellList({ section, dimension }: { readonly section: number; readonly dimension: string }): string {
  return `cell ${section} ${dimension}`
}
