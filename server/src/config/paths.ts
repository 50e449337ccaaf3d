/** Files are named by URIs, as in LSP; a path within a folder is written with slashes and not encoded. */

/** The folder of a file, without a slash at its end; null at the top. */
export function folderOf(uri: string): string | null {
  const slash = uri.lastIndexOf('/')
  return slash < 0 || /^[a-z][\w+.-]*:\/{0,2}$/i.test(uri.slice(0, slash + 1)) ? null : uri.slice(0, slash)
}

/** The folders that hold a file, the nearest first, up to `top`; up to the root without it. None if `top` does not hold it. */
export function foldersAbove(uri: string, top: string | null): string[] {
  const folders: string[] = []
  for (let folder = folderOf(uri); folder !== null; folder = folderOf(folder)) {
    folders.push(folder)
    if (folder === top) return folders
  }
  return top === null ? folders : []
}

/** The file that a relative path names from a folder; null if it leaves `top`, or goes above the root. */
export function resolvePath(folder: string, path: string, top: string | null): string | null {
  let at: string | null = folder
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    at = name === '..' ? at && folderOf(at) : at && `${at}/${encodeName(name)}`
  }
  return at !== null && (top === null || at.startsWith(`${top}/`)) ? at : null
}

/** The path of a file within a folder that holds it. */
export function pathWithin(folder: string, uri: string): string {
  return decodedUri(uri.slice(folder.length + 1))
}

/** The name of a file, as it is read. */
export function fileNameOf(uri: string): string {
  return decodedUri(uri.slice(uri.lastIndexOf('/') + 1))
}

/** Written as VS Code and most clients do, so that equal strings mean the same file. */
export function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The URI as it is read; one that is encoded wrongly is left as it is. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
