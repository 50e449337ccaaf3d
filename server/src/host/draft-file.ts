/** Recognises drafts among the files of a folder, by their names alone. */

/** The files that may hold a draft, as a glob. */
export const draftGlob = '**/*.{md,markdown,txt,gongwen}'

/** True if a path relative to a folder, with slashes, names a file that may hold a draft. */
export function isDraftFile(path: string): boolean {
  const names = path.split('/')
  return /\.(?:md|markdown|txt|gongwen)$/i.test(path) && names.every((name) => !isLeftOut(name))
}

/** True for hidden files and folders, and for installed packages. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** Returns the language id with which an editor would open the file. */
export function editorLanguage(path: string): 'markdown' | 'plaintext' | 'policy-draft' {
  if (/\.(?:gongwen|policy\.txt)$/i.test(path)) return 'policy-draft'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext'
}
