/** Recognises drafts among the files of a folder by name alone. */

/** A glob for the files that may contain a draft. */
export const draftGlob = '**/*.{md,markdown,txt,gongwen}'

/** True if a relative path (with slashes) names a file that may contain a draft. */
export function isDraftFile(path: string): boolean {
  const names = path.split('/')
  return /\.(?:md|markdown|txt|gongwen)$/i.test(path) && names.every((name) => !isLeftOut(name))
}

/** True for names that begin with a dot and for `node_modules`. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** The language identifier with which an editor opens the file. */
export function editorLanguage(path: string): 'markdown' | 'plaintext' | 'policy-draft' {
  if (/\.(?:gongwen|policy\.txt)$/i.test(path)) return 'policy-draft'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext'
}
