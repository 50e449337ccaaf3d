/** Recognises drafts among the files of a folder, by name and size alone. */

/** A glob for the files that may contain a draft. */
export const draftGlob = '**/*.{md,markdown,txt,gongwen}'

/**
 * In bytes: ten times the longest policy document known to us. Larger files in a folder are logs or data; the command line
 * reads what it is told to.
 */
export const mostDraftBytes = 8_000_000

/** True if a relative path (with slashes) names a file that may contain a draft. */
export function isDraftFile(path: string): boolean {
  const names = path.split('/')
  return /\.(?:md|markdown|txt|gongwen)$/i.test(path) && names.every((name) => !isLeftOut(name))
}

/** True for a path or URI that names a Word document; what Word leaves beside an open one (`~$…`) is none. */
export function isWordFile(path: string): boolean {
  return /\.docx$/i.test(path) && !/(?:^|\/)~\$[^/]*$/.test(path)
}

/** True for names that begin with a dot and for `node_modules`. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** What is directly in a folder; links are left out, since they may form cycles or lead to files already listed. */
export interface NamedEntry {
  readonly name: string
  readonly isFolder: boolean
}

/**
 * Yields the drafts below a folder as relative paths, in the order of names. `entriesIn` lists a folder in it by its
 * relative path, which ends in a slash; the folder itself by ''.
 */
export async function* draftsBelow(
  entriesIn: (folder: string) => Promise<readonly NamedEntry[]>,
  folder = '',
): AsyncGenerator<string> {
  const entries = [...(await entriesIn(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, isFolder } of entries) {
    const path = `${folder}${name}`
    if (isFolder && !isLeftOut(name)) yield* draftsBelow(entriesIn, `${path}/`)
    else if (!isFolder && isDraftFile(path)) yield path
  }
}

/** The language identifier with which an editor opens the file; of a Word document, that of the text read from it. */
export function editorLanguage(path: string): 'markdown' | 'plaintext' | 'policy-draft' {
  if (/\.(?:gongwen|policy\.txt)$/i.test(path)) return 'policy-draft'
  return /\.(?:md|markdown|docx)$/i.test(path) ? 'markdown' : 'plaintext'
}
