import {
  type Command,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode'
import type { ComparedChange, ComparedGroup, ComparisonAnswer } from '../../../server/protocol/comparison.ts'

/** A command of ours: shows both places of a change. Not in the palette. */
export const showChangeCommand = 'wenheng.showChange'

type Node = ComparedGroup | ComparedChange

/** The changes of the comparison that was made last, by group. */
export class ChangeTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #groups: readonly ComparedGroup[] = []

  show({ groups }: Pick<ComparisonAnswer, 'groups'>): void {
    this.#groups = groups
    this.#changed.fire()
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return [...this.#groups]
    return 'changes' in node ? [...node.changes] : []
  }

  /** The view cannot show a node without it. */
  getParent(node: Node): Node | undefined {
    return 'changes' in node ? undefined : this.#groups.find(({ changes }) => changes.includes(node))
  }

  getTreeItem(node: Node): TreeItem {
    return 'changes' in node ? groupItem(node) : changeItem(node)
  }
}

function groupItem({ id, name, changes }: ComparedGroup): TreeItem {
  const isOpen = id === 'substance' || id === 'wording'
  const item = new TreeItem(name, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed)
  item.description = String(changes.length)
  return item
}

function changeItem(change: ComparedChange): TreeItem {
  const { kind, words, where } = change
  // The heading first: it is short, and a long sentence would push it out of view.
  const item = new TreeItem(where === '' ? words : where, TreeItemCollapsibleState.None)
  if (where !== '') item.description = words
  // Plain text: a tooltip in Markdown would show the draft's words as markup.
  item.tooltip = where === '' ? words : `${where}\n${words}`
  item.iconPath = new ThemeIcon(icons[kind] ?? 'diff-modified')
  const command: Command = { command: showChangeCommand, title: '', arguments: [change] }
  item.command = command
  item.accessibilityInformation = { label: where === '' ? words : `${where}, ${words}` }
  return item
}

const icons: Readonly<Record<string, string>> = {
  removed: 'diff-removed',
  added: 'diff-added',
  moved: 'diff-renamed',
  renumbered: 'list-ordered',
  split: 'diff-renamed',
  merged: 'diff-renamed',
  dimension: 'symbol-structure',
  element: 'symbol-structure',
  part: 'files',
}
