import type { ClauseList, CoverageView } from '../../server/protocol/coverage-view.ts'
import { type FromPage, isToPage } from '../src/coverage-view/page-messages.ts'
import { pinnedDraft } from '../src/coverage-view/pinned-draft.ts'
import { dimensionPart } from './checklist.ts'
import { type Child, h, part } from './dom.ts'
import { decisions, lenses, problems } from './further.ts'
import { cellList, heatMap } from './heat-map.ts'
import { host } from './host.ts'
import { overview } from './overview.ts'
import { messageInstead, pageHead } from './page-head.ts'
import { type Chosen, kept, nothingChosen, type PageContext, restored } from './page-state.ts'
import { type PageWords, pageWords } from './words.ts'

const page = document.getElementById('page') ?? document.body
const parts = new Map<string, ReturnType<typeof part>>()
const lists = new Map<string, ClauseList>()
const whys = new Map<string, string>()
/** Lists that were asked for, and are asked for again when the draft changes. */
const wanted = new Map<string, Extract<FromPage, { type: 'clauses' }>>()
const spoken = h('p', { id: 'spoken', role: 'status', 'aria-live': 'polite', class: 'unseen' })

let view: CoverageView | null = null
let isPinned = pinnedDraft(host.getState()) !== null
/** Its clauses have not come yet. */
let isNewCell = false
let chosen: Chosen = restored(host.getState()) ?? nothingChosen('')

const send = (message: FromPage): void => host.postMessage(message)

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPage(data)) return
  switch (data.type) {
    case 'view':
      take(data.view, data.pinned)
      return
    case 'none':
      view = null
      showMessage(pageWords[data.reader].noDraft, pageWords[data.reader].noDraftNote, pageWords[data.reader])
      return
    case 'clauses':
      lists.set(data.id, data.clauses)
      render()
      if (chosen.cell && isNewCell && data.id === cellList(chosen.cell)) sayCell(data.clauses.total)
      return
    case 'why':
      whys.set(data.id, data.why)
      render()
  }
})

function take(next: CoverageView, pinned: boolean): void {
  const before = view
  const isOther = chosen.uri !== next.uri
  const isKept = !isOther && isPinned === pinned
  view = next
  isPinned = pinned
  if (isOther) {
    chosen = nothingChosen(next.uri)
    wanted.clear()
    lists.clear()
    whys.clear()
  }
  if (!isKept) host.setState(kept(chosen, isPinned))
  const { cell } = chosen
  if (cell) {
    const here = next.sections[cell.section]
    // What was kept of an earlier page has the number alone.
    if (here && cell.heading === '') cell.heading = named(here.heading)
    const at = here && named(here.heading) === cell.heading ? cell.section : -1
    const moved = at >= 0 ? at : next.sections.findIndex(({ heading }) => named(heading) === cell.heading)
    chosen.cell = moved < 0 ? null : { ...cell, section: moved }
  }
  for (const message of wanted.values()) send(message)
  askForCell()
  if (before?.uri === next.uri) speak(before, next)
  render()
}

function named(heading: string): string {
  return heading || (view ? pageWords[view.reader].rest : '')
}

function askForCell(): void {
  if (!chosen.cell) return
  const { section, dimension } = chosen.cell
  send({ type: 'clauses', id: cellList(chosen.cell), dimension, kind: 'measure', section })
}

/** Says to a screen reader what has changed of a dimension, and nothing else. */
function speak(before: CoverageView, after: CoverageView): void {
  const words = pageWords[after.reader]
  const changed = after.dimensions.filter(({ status }, index) => before.dimensions[index]?.status !== status)
  if (changed.length > 0)
    spoken.textContent = words.list(changed.map(({ name, status }) => words.changed(name, words.status[status])))
}

/** Says that the clauses of a cell stand below the table, and brings them into view. */
function sayCell(total: number): void {
  isNewCell = false
  const { cell } = chosen
  const dimension = view?.dimensions.find(({ id }) => id === cell?.dimension)
  if (!view || !cell || !dimension) return
  spoken.textContent = pageWords[view.reader].listed(cell.heading, dimension.name, total)
  document.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' })
}

function choose(change: (chosen: Chosen) => void): void {
  const { cell } = chosen
  change(chosen)
  host.setState(kept(chosen, isPinned))
  if (chosen.cell !== cell) askForCell()
  render()
  if (chosen.cell && chosen.cell !== cell) isNewCell = true
}

function want(message: Extract<FromPage, { type: 'clauses' }>): void {
  wanted.set(message.id, message)
  send(message)
}

function render(): void {
  if (!view) return
  const words = pageWords[view.reader]
  document.documentElement.lang = view.reader === 'zh' ? 'zh-CN' : 'en'
  if (view.isEmpty) {
    showMessage(words.empty, words.emptyNote, words)
    return
  }
  const context: PageContext = { view, words, chosen, lists, whys, send, choose, want }
  const { reason, title, dimensions } = view
  begin('page')
  show('head', [title, isPinned, reason, dimensions.map(({ status }) => status)], () => pageHead(context, isPinned))
  if (reason !== null) {
    for (const [id, one] of parts) if (id !== 'head') one.show(null, () => [])
    return
  }
  show(
    'overview',
    dimensions.map(({ elements: _, others: __, mentioned: ___, ...figures }) => figures),
    () => (view ? overview(view, words) : []),
  )
  show(
    'sections',
    [
      view.sections,
      chosen.cell,
      chosen.levels,
      chosen.cell && lists.get(cellList(chosen.cell)),
      openWhys(),
      view.decisions,
    ],
    () => heatMap(context),
  )
  show('elements', words.elementsNote, () => [
    h('h2', {}, words.elements),
    h('p', { class: 'note' }, words.elementsNote),
  ])
  for (const one of dimensions)
    show(
      `elements-${one.id}`,
      [one, chosen.open, [...lists].filter(([id]) => id.includes(one.id)), openWhys(), view.decisions],
      () => dimensionPart(one, context),
    )
  show('lenses', view.lenses, () => lenses(context))
  show('problems', [view.problems, openWhys()], () => problems(context))
  show('decisions', view.decisions, () => decisions(context))
}

function openWhys(): unknown {
  return chosen.whys.map((id) => [id, whys.get(id)])
}

function show(id: string, data: unknown, build: () => readonly Child[]): void {
  let one = parts.get(id)
  if (!one) {
    one = part(id)
    parts.set(id, one)
    page.append(one.node)
  }
  one.show(data, build)
}

/** What the page shows: a draft, or a message in its place. */
let shown = ''
function begin(what: string): void {
  if (shown === what) return
  shown = what
  parts.clear()
  page.replaceChildren(spoken)
}

function showMessage(title: string, note: string, words: PageWords): void {
  if (shown === title) return
  begin(title)
  page.append(messageInstead(title, note, words, send))
}

send({ type: 'ready' })
