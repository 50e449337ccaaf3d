import { Disposable, EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window } from 'vscode'
import type { PlaceRange } from '../../../server/protocol.ts'
import { revealPlace } from '../commands/reveal-place.ts'

/** A line of a tree. */
export interface TreeLine {
  /** Unique in its tree, and the same for the same thing in the next version of the draft. */
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  /** The name of an icon of the editor. */
  readonly icon?: string
  /** Where a click leads; the draft as the server names it. */
  readonly goTo?: { readonly uri: string; readonly place: PlaceRange }
  readonly lines?: () => readonly TreeLine[] | Promise<readonly TreeLine[]>
}

/** Where a tree has its lines from. */
export interface TreeSource {
  readonly lines: () => readonly TreeLine[]
  readonly onChange: (listener: () => void) => Disposable
  /** Says that somebody looks, until it is disposed of. */
  readonly look: () => Disposable
}

/** In milliseconds: a tree that changes with each letter cannot be read. */
const pause = 300

/** Registers a tree of the side bar, which is made only while it is seen. */
export function registerTree(id: string, { lines, onChange, look }: TreeSource): Disposable {
  const changes = new EventEmitter<void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking: Disposable | undefined
  const tree = window.createTreeView<TreeLine>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getChildren: async (line) => [...(line ? ((await line.lines?.()) ?? []) : lines())],
      getTreeItem: itemOf,
    },
  })
  const refreshSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => changes.fire(), pause)
  }
  const follow = (): void => {
    looking?.dispose()
    looking = tree.visible ? look() : undefined
    if (tree.visible) changes.fire()
  }
  follow()
  return Disposable.from(
    changes,
    tree,
    tree.onDidChangeVisibility(follow),
    onChange(() => {
      if (tree.visible) refreshSoon()
    }),
    {
      dispose: () => {
        clearTimeout(timer)
        looking?.dispose()
      },
    },
  )
}

function itemOf({ id, label, description, tooltip, icon, goTo, lines }: TreeLine): TreeItem {
  const item = new TreeItem(label, lines ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None)
  item.id = id
  if (description !== undefined) item.description = description
  if (tooltip !== undefined) item.tooltip = tooltip
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon)
  if (goTo)
    item.command = { title: label, command: revealPlace, arguments: [Uri.parse(goTo.uri).toString(), goTo.place] }
  return item
}
