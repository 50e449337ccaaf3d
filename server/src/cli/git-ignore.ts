import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Ignore } from 'ignore'

/** Tells which files a repository leaves out by its `.gitignore` files and `.git/info/exclude`. */
export interface GitIgnore {
  /** True if a file, or a folder that it is in, is left out. An absolute path. */
  leavesOut(file: string): Promise<boolean>
  /** The same for a folder. */
  leavesOutFolder(folder: string): Promise<boolean>
}

/**
 * Looks at each folder once. Outside of a repository, the `.gitignore` files of the working directory and of the folders
 * below it count.
 */
export function createGitIgnore(here: string = process.cwd()): GitIgnore {
  const folders = new Map<string, Promise<Folder>>()

  function folderOf(folder: string): Promise<Folder> {
    const known = folders.get(folder) ?? look(folder)
    folders.set(folder, known)
    return known
  }

  async function look(folder: string): Promise<Folder> {
    const isRoot = existsSync(path.join(folder, '.git'))
    const parent = path.dirname(folder)
    const above = isRoot || parent === folder ? null : await folderOf(parent)
    if (above?.isLeftOut) return above
    const outer = above?.patterns ?? []
    const isInRepository = isRoot || above?.isInRepository === true
    const counts = isInRepository || folder === here || folder.startsWith(`${here}${path.sep}`)
    const names = isRoot ? ['.git/info/exclude', '.gitignore'] : counts ? ['.gitignore'] : []
    const texts = names.map((name) => textOf(path.join(folder, name))).filter((text) => text !== null)
    const patterns = texts.length === 0 ? outer : [...outer, { base: folder, lines: await linesOf(texts) }]
    return { patterns, isInRepository, isLeftOut: isMatched(outer, `${folder}${path.sep}`) }
  }

  return {
    async leavesOut(file) {
      const { patterns, isLeftOut } = await folderOf(path.dirname(file))
      return isLeftOut || isMatched(patterns, file)
    },
    async leavesOutFolder(folder) {
      return (await folderOf(folder)).isLeftOut
    },
  }
}

interface Folder {
  /** Those of the folders above first. */
  readonly patterns: readonly Patterns[]
  readonly isInRepository: boolean
  readonly isLeftOut: boolean
}

interface Patterns {
  readonly base: string
  readonly lines: Ignore
}

/** The nearest `.gitignore` that says something of a path decides. */
function isMatched(patterns: readonly Patterns[], file: string): boolean {
  for (let index = patterns.length - 1; index >= 0; index--) {
    const one = patterns[index]
    if (!one) continue
    const isFolder = file.endsWith(path.sep)
    const relative = path.relative(one.base, file).split(path.sep).join('/')
    if (relative === '') continue
    const { ignored, unignored } = one.lines.test(isFolder ? `${relative}/` : relative)
    if (ignored || unignored) return ignored
  }
  return false
}

async function linesOf(texts: readonly string[]): Promise<Ignore> {
  const { default: ignore } = await import('ignore')
  const lines = ignore({ ignorecase: false })
  // A text is taken apart into its lines; a list would be one of patterns.
  for (const text of texts) lines.add(text)
  return lines
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
