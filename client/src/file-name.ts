import type { Uri } from 'vscode'

/** The last part of a path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The same without its ending. */
export function stemOf(file: Uri): string {
  return nameOf(file).replace(/\.[^.]*$/, '')
}
