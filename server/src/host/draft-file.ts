/** What tells drafts among the files of a folder: their names alone. */

/** The files that may hold a draft, as a glob. */
export const draftGlob = '**/*.{md,markdown,txt,gongwen}'

/** Whether a path below a folder, with slashes, names a file that may hold a draft. */
export function isDraftFile(path: string): boolean {
  const names = path.split('/')
  return /\.(?:md|markdown|txt|gongwen)$/i.test(path) && names.every((name) => !isLeftOut(name))
}

/** Files and folders with a dot before their name, and what was installed. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** The language in which an editor would open the file. */
export function editorLanguage(path: string): 'markdown' | 'plaintext' | 'policy-draft' {
  if (/\.(?:gongwen|policy\.txt)$/i.test(path)) return 'policy-draft'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext'
}
