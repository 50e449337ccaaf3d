import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { isDraftFile, isLeftOut, isWordFile } from '../host/draft-file.ts'
import { mostBytes } from '../host/node.ts'
import { type CliError, cliError } from './cli-messages.ts'
import { createGitIgnore, type GitIgnore } from './git-ignore.ts'

/** A file that the operands name, or why there is none. */
export interface NamedFile {
  readonly file: string
  readonly problem?: CliError
}

/**
 * The files that operands name, each once, in the order of the operands. A path names itself, a folder the drafts in it,
 * a glob what it matches; what a repository ignores is in neither of the last two. `-` is standard input.
 */
export async function namedFiles(operands: readonly string[]): Promise<NamedFile[]> {
  const named: NamedFile[] = []
  const seen = new Set<string>()
  const git = createGitIgnore()
  for (const operand of operands) {
    const found = await filesOf(operand, git)
    for (const one of found) {
      const key = one.problem ? null : one.file === '-' ? '-' : path.resolve(one.file)
      if (key !== null && seen.has(key)) continue
      if (key !== null) seen.add(key)
      named.push(one)
    }
  }
  return named
}

async function filesOf(operand: string, git: GitIgnore): Promise<readonly NamedFile[]> {
  if (operand === '-') return [{ file: operand }]
  const stat = statOf(operand)
  if (stat?.isDirectory()) return inFolder(operand, git)
  if (stat && !isReadable(stat)) return [{ file: operand, problem: cliError('special', { file: operand }) }]
  if (stat && stat.size > mostBytes) return [{ file: operand, problem: cliError('tooLarge', { file: operand }) }]
  if (!stat && isMisread(operand)) return [named(operand)]
  if (stat || !/[*?[\]{}!]/.test(operand)) return [{ file: operand }]
  return inGlob(operand, git)
}

async function inGlob(operand: string, git: GitIgnore): Promise<readonly NamedFile[]> {
  const { glob } = await import('tinyglobby')
  const pattern = path.sep === '\\' ? operand.replaceAll('\\', '/') : operand
  const found: string[] = []
  // Links to folders may form cycles: a file is taken by its own name, or by the first that leads to it.
  const real = new Set<string>()
  const matches = (await glob(pattern, { expandDirectories: false, caseSensitiveMatch: false })).sort()
  const matched = matches.map((file) => ({ file, name: realName(file) }))
  const [own, linked] = [matched.filter(isOwn), matched.filter((one) => !isOwn(one))]
  for (const { file, name } of [...own, ...linked]) {
    const isInstalled = /(?:^|[\\/])node_modules[\\/]/.test(file)
    if (isInstalled || real.has(name) || (await git.leavesOut(path.resolve(file)))) continue
    real.add(name)
    found.push(file)
  }
  return sorted(found, operand, 'noMatch')
}

function isOwn({ file, name }: { readonly file: string; readonly name: string }): boolean {
  return path.resolve(file) === name
}

/** A device may give bytes without end. A pipe is one of the shell: `wenheng lint <(…)`. */
function isReadable(stat: Stats): boolean {
  return stat.isFile() || stat.isFIFO()
}

/** The drafts below a folder. Links to folders are not followed: they may form cycles. */
async function inFolder(operand: string, git: GitIgnore): Promise<readonly NamedFile[]> {
  const root = operand.replace(/(?<=.)[\\/]+$/, '')
  const found: string[] = []
  const problems: NamedFile[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(folder)
    if (entries === null) {
      problems.push({ file: folder, problem: cliError('deniedFolder', { file: folder }) })
      continue
    }
    for (const entry of entries) {
      const file = folder.endsWith('/') ? `${folder}${entry.name}` : `${folder}/${entry.name}`
      if (isLeftOut(entry.name)) continue
      if (isMisread(entry.name) && entry.isDirectory() && !statOf(file)) {
        problems.push(named(file))
        continue
      }
      if (entry.isDirectory()) {
        if (!(await git.leavesOutFolder(path.resolve(file)))) folders.push(file)
      } else if (
        (isDraftFile(entry.name) || isWordFile(entry.name)) &&
        isFile(entry, file) &&
        !(await git.leavesOut(path.resolve(file)))
      ) {
        found.push(file)
      }
    }
  }
  if (problems.length > 0) return [...problems, ...found.sort().map(named)]
  return sorted(found, operand, 'directory')
}

function sorted(found: string[], file: string, none: 'noMatch' | 'directory'): readonly NamedFile[] {
  return found.length > 0 ? found.sort().map(named) : [{ file, problem: cliError(none, { file }) }]
}

function named(file: string): NamedFile {
  return isMisread(file) && !statOf(file) ? { file, problem: cliError('notUtf8', { file }) } : { file }
}

/** True if a name may hold bytes that are not UTF-8: Node.js gives them as U+FFFD, which names another file or none. */
function isMisread(name: string): boolean {
  return name.includes('\ufffd')
}

function isFile(entry: Dirent, file: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statOf(file)?.isFile() === true)
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return null
  }
}

/** The name without links; the name itself where they lead nowhere. */
function realName(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}

/** Undefined if there is no such file; other errors are reported when it is read. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
