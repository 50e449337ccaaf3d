import { type Disposable, FileSystemError, Uri, workspace } from 'vscode'
import { serveReadOnly } from './read-only-files.ts'

/** The scheme of the pages of rules; package.json names it too, so that a page left open can be shown after a restart. */
const scheme = 'wenheng-rule'

/** The address of a page; `page` is its name without `.md`. Null for what is no such name. */
export function rulePageUri(page: unknown): Uri | null {
  return typeof page === 'string' && /^[\w-]+(?:\.zh-cn)?$/.test(page)
    ? Uri.from({ scheme, path: `/${page}.md` })
    : null
}

/** Serves the pages of rules, which are in the extension. */
export function serveRulePages(extension: Uri): Disposable {
  return serveReadOnly(scheme, async ({ path }) => {
    const page = rulePageUri(path.slice(1, -'.md'.length))
    if (page?.path !== path) throw FileSystemError.FileNotFound(path)
    return workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'rules', path))
  })
}
