import {
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode'
import type {
  AlignmentPlaceView,
  AlignmentTask,
  AlignmentView,
  UnmatchedView,
} from '../../../server/protocol/alignment.ts'
import type { PlaceRange } from '../../../server/protocol.ts'
import { revealPlace } from '../commands/reveal-place.ts'
import type { CurrentAlignment } from './current-alignment.ts'

/** A group, a task, a place of the draft that takes one up, or what the draft says of a task that is not there. */
export type AlignmentNode =
  | { readonly kind: 'group'; readonly group: AlignmentTask['group']; readonly tasks: readonly AlignmentTask[] }
  | { readonly kind: 'task'; readonly task: AlignmentTask }
  | { readonly kind: 'place'; readonly place: AlignmentPlaceView }
  | { readonly kind: 'unmatched'; readonly all: readonly UnmatchedView[] }
  | { readonly kind: 'statement'; readonly statement: UnmatchedView }

/** What has to be settled comes first. */
const unsettled: readonly AlignmentTask['group'][] = ['not-seen', 'in-part']
const settled: readonly AlignmentTask['group'][] = ['taken-up', 'stated']

const icons: Readonly<Record<AlignmentTask['group'], string>> = {
  'not-seen': 'circle-large-outline',
  'in-part': 'pie-chart',
  'taken-up': 'pass',
  stated: 'person',
}

/** The tasks of the parent documents by what the draft makes of them. */
export function createAlignmentTree(current: CurrentAlignment): TreeDataProvider<AlignmentNode> {
  const changes = new EventEmitter<void>()
  current.onChange(() => changes.fire())
  return {
    onDidChangeTreeData: changes.event,
    getChildren(node) {
      const { view } = current
      if (!view) return []
      if (!node) return rootNodes(view)
      if (node.kind === 'unmatched') return node.all.map((statement) => ({ kind: 'statement', statement }))
      if (node.kind === 'group') return node.tasks.map((task) => ({ kind: 'task', task }))
      return node.kind === 'task' ? node.task.places.map((place) => ({ kind: 'place', place })) : []
    },
    getTreeItem(node) {
      if (node.kind === 'group') return groupItem(node.group, node.tasks.length)
      if (node.kind === 'task') return taskItem(node.task, current.view)
      if (node.kind === 'unmatched') return unmatchedItem(node.all)
      if (node.kind === 'statement') return statementItem(node.statement, current.draft)
      return placeItem(node.place, current.draft)
    },
  }
}

function rootNodes(view: AlignmentView): AlignmentNode[] {
  const nodesOf = (groups: readonly AlignmentTask['group'][]): AlignmentNode[] =>
    groups.flatMap((group) => groupNode(view, group))
  return [...nodesOf(unsettled), ...unmatchedNode(view), ...nodesOf(settled)]
}

function groupNode({ tasks }: AlignmentView, group: AlignmentTask['group']): AlignmentNode[] {
  const own = tasks.filter((task) => task.group === group)
  return own.length === 0 ? [] : [{ kind: 'group', group, tasks: own }]
}

function unmatchedNode({ unmatched }: AlignmentView): AlignmentNode[] {
  return unmatched.length === 0 ? [] : [{ kind: 'unmatched', all: unmatched }]
}

function unmatchedItem(all: readonly UnmatchedView[]): TreeItem {
  const item = new TreeItem(all[0]?.state ?? '', TreeItemCollapsibleState.Expanded)
  item.description = String(all.length)
  item.tooltip = l10n.t('Correct the task that the line in the draft names, or delete the line.')
  item.iconPath = new ThemeIcon('question')
  return item
}

function statementItem({ title, state, reason, range }: UnmatchedView, draft: Uri | null): TreeItem {
  const item = new TreeItem(title)
  item.description = reason
  item.tooltip = [title, reason, state].filter((words) => words !== '').join('\n')
  item.accessibilityInformation = { label: [title, state].join(', ') }
  if (draft) item.command = revealing(draft.toString(), range, l10n.t('Show the line in the draft'))
  return item
}

function groupItem(group: AlignmentTask['group'], count: number): TreeItem {
  const names = {
    'not-seen': l10n.t('Not seen'),
    'in-part': l10n.t('Taken up in part'),
    'taken-up': l10n.t('Taken up'),
    stated: l10n.t('Settled by the writer'),
  }
  const isOpen = unsettled.includes(group)
  const item = new TreeItem(
    names[group],
    isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  )
  item.description = String(count)
  item.iconPath = new ThemeIcon(icons[group])
  return item
}

function taskItem(task: AlignmentTask, view: AlignmentView | null): TreeItem {
  const { title, places, action, remarks, owners, group, state, range, parent } = task
  const item = new TreeItem(
    title,
    places.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  )
  const notes = [...(group === 'stated' ? [state] : []), ...remarks]
  item.description = notes.join(' · ')
  const from = view?.parents[parent]
  // Plain text: the words of documents are no Markdown.
  item.tooltip = [action, owners, ...notes, from ? from.title : ''].filter((words) => words !== '').join('\n')
  item.contextValue = 'wenheng.parentTask'
  item.accessibilityInformation = { label: [title, state, ...remarks].join(', ') }
  if (from) item.command = revealing(from.uri, range, l10n.t('Show the task in its document'))
  return item
}

function placeItem({ title, words, range }: AlignmentPlaceView, draft: Uri | null): TreeItem {
  const item = new TreeItem(title)
  item.description = words.join(' · ')
  item.tooltip = [title, ...words].join('\n')
  item.iconPath = new ThemeIcon('arrow-right')
  if (draft) item.command = revealing(draft.toString(), range, l10n.t('Show the place in the draft'))
  return item
}

function revealing(uri: string, range: PlaceRange, title: string): NonNullable<TreeItem['command']> {
  return { command: revealPlace, title, arguments: [uri, range] }
}
